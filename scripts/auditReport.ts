// What `npm audit --json` says of the packages whose code is in dist/. All of ours are development dependencies, since the
// build bundles them: `npm audit --omit=dev` alone would look at nothing.

export interface Shipped {
  readonly name: string;
  readonly version: string;
}

export type AuditVerdict =
  /** `others`: advisories for packages that only build and test. */
  | { readonly kind: 'clean'; readonly others: number }
  | { readonly kind: 'found'; readonly lines: readonly string[] }
  /** Nothing was learnt: no registry, or one that has no advisories. */
  | { readonly kind: 'unknown'; readonly why: string };

interface Entry {
  /** Advisories of its own are objects; names of packages below it are texts. */
  readonly via: readonly (string | { readonly title?: string; readonly url?: string; readonly severity?: string })[];
  readonly nodes: readonly string[];
}

/** `versionAt`: of what lies at a path of the lock file, such as `node_modules/preact`. */
export function judgeAudit(
  report: unknown,
  shipped: readonly Shipped[],
  versionAt: (node: string) => string | undefined,
): AuditVerdict {
  const { vulnerabilities, message, error } = Object(report) as Record<string, unknown>;
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
    const summary = (Object(error) as Record<string, unknown>).summary;
    return { kind: 'unknown', why: String(message || summary || 'npm audit said nothing that can be read') };
  }
  const lines: string[] = [];
  let others = 0;
  for (const [name, { via, nodes }] of Object.entries(vulnerabilities as Record<string, Entry>)) {
    const own = via.filter((advisory) => typeof advisory === 'object');
    const isShipped = shipped.some(
      (each) => each.name === name && nodes.some((node) => versionAt(node) === each.version),
    );
    if (!isShipped) others += own.length;
    else lines.push(...own.map(({ title, url, severity }) => `${name}: ${title} (${severity}), ${url}`));
  }
  return lines.length > 0 ? { kind: 'found', lines } : { kind: 'clean', others };
}
