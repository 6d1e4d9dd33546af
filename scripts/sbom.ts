import type { BundledPackage } from './notices';

/**
 * The bill of materials, CycloneDX 1.6 as JSON: Parlor, and each package of which code is in `dist/`. What only builds and
 * tests is not in it. It has no serial number and no date, so that the same sources give the same file.
 * https://cyclonedx.org/docs/1.6/json/
 */
export function sbom(version: string, packages: readonly BundledPackage[]) {
  const ours = `pkg:npm/parlor@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'library', 'bom-ref': ours, name: 'parlor', version, purl: ours, licenses: licenses('MIT') },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': purl(one),
      name: one.name,
      version: one.version,
      purl: purl(one),
      ...(one.license && { licenses: licenses(one.license) }),
    })),
    dependencies: [{ ref: ours, dependsOn: packages.map(purl) }],
  };
}

/** https://github.com/package-url/purl-spec: the `@` of a scope is written `%40`. */
function purl({ name, version }: BundledPackage): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

/** An SPDX id, or an expression of several. */
function licenses(license: string) {
  return [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }];
}
