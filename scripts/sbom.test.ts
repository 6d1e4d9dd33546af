// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, it } from 'vitest';
import { root } from './buildSettings';
import { bundledPackages, notices } from './notices';
import { sbom } from './sbom';

const modules = ['preact/dist/preact.mjs', '@twilio/conversations/dist/client.js', 'preact/hooks/dist/hooks.mjs'].map(
  (file) => path.join(root, 'node_modules', file),
);

const schema = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const problemsOf = (bom: unknown) => schema.validate(JSON.stringify(bom));
/** The schema is large, and made into code on first use. */
const patient = { timeout: 60_000 };

it('names each bundled package once, with its version, its licence and its address', () => {
  const { components, dependencies } = sbom('1.2.3', bundledPackages(modules));
  expect(components.map(({ name }) => name)).toEqual(['@twilio/conversations', 'preact']);
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/preact/package.json'), 'utf8'));
  expect(components[1]).toMatchObject({ version, purl: `pkg:npm/preact@${version}` });
  expect(components[1]?.licenses).toEqual([{ license: { id: 'MIT' } }]);
  expect(components[0]?.purl).toMatch(/^pkg:npm\/%40twilio\/conversations@\d/);
  expect(dependencies[0]?.dependsOn).toEqual(components.map((component) => component['bom-ref']));
});

it('does not depend on the order in which modules were bundled', () => {
  expect(sbom('1.2.3', bundledPackages(modules.toReversed()))).toEqual(sbom('1.2.3', bundledPackages(modules)));
  expect(notices(bundledPackages(modules.toReversed()))).toBe(notices(bundledPackages(modules)));
});

it('is what CycloneDX 1.6 allows, held to its own schema with nothing let through', patient, async () => {
  const bom = sbom('1.2.3', bundledPackages(modules));
  expect(await problemsOf(bom)).toBeNull();
  const expression = { name: 'two', version: '1.0.0', license: '(MIT OR Apache-2.0)', folder: '', comments: [] };
  expect(await problemsOf(sbom('1.2.3', [expression]))).toBeNull();
  // The schema is really asked.
  expect(await problemsOf({ ...bom, serial: 7 })).not.toBeNull();
  const named = [{ license: { id: 'Own terms' } }];
  expect(await problemsOf({ ...bom, components: [{ ...bom.components[0], licenses: named }] })).not.toBeNull();
});

/** Built before the unit tests in `npm test`; alone, without dist/, there is nothing to compare with. */
const built = path.join(root, 'dist/sbom.cdx.json');

it.skipIf(!existsSync(built))(
  'says of dist/ what the notices say, and nothing of what only builds it',
  patient,
  async () => {
    const bom = JSON.parse(readFileSync(built, 'utf8')) as ReturnType<typeof sbom>;
    expect(await problemsOf(bom)).toBeNull();
    const { components } = bom;
    const text = readFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    // Texts of licences hold dashes too.
    const noticed = [...text.matchAll(/^-{80}\n\n(\S+ \d+\.\d+\.\d+\S*)( - .+)?$/gm)].map(([, name]) => name);
    expect(components.map(({ name, version }) => `${name} ${version}`)).toEqual(noticed);
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@twilio/conversations', 'jose', 'preact']));
    for (const tool of ['vite', 'vitest', 'typescript', 'tsx']) expect(names).not.toContain(tool);
  },
);
