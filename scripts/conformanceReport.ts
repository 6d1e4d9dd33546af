// The report as it is written to docs/conformance.md. Pure.

import { type Criterion, criteria } from './conformanceData';

const head = `# Conformance report

Written by \`npm run conformance\` from \`scripts/conformanceData.ts\`; \`npm test\` fails when a test that is named here does not
exist, or when this page is out of date. The table has the form of VPAT 2.5, for WCAG 2.2 at levels A and AA.

**No person has tried Parlor with assistive technology** (NVDA, JAWS, VoiceOver, TalkBack, Narrator, switch or voice control).
Everything below comes from automated tests, most of them in Chromium, what axe finds also in Firefox and WebKitGTK, some with a
virtual screen reader in jsdom; they find a part of what can be wrong. "Not Evaluated" means that no test says anything about it; VPAT keeps that term for
level AAA, and we use it rather than claim what nobody has looked at.
What the page around the widget does, what agents write and send, and themes of a site's own are not covered.

Terms: *Supports*: the tests named have looked for failures and found none. *Partially Supports*: tests cover a part, or
something is known to be missing. *Not Applicable*: the criterion is about something Parlor does not have.
`;

export function conformanceReport(): string {
  return `${head}\n${[section('A'), section('AA')].join('\n')}`;
}

function section(level: Criterion['level']): string {
  const of = criteria.filter((criterion) => criterion.level === level);
  const count = (verdict: Criterion['verdict']) => of.filter((criterion) => criterion.verdict === verdict).length;
  const rows = of.map(({ id, name, verdict, remark, tests }) => {
    const named = tests.map(([file, title]) => `\`${file}\`: ${title}`).join('<br>');
    return `| ${id} ${name} | ${verdict} | ${[remark, named].filter(Boolean).join('<br>')} |`;
  });
  return `## Level ${level}

${of.length} criteria: ${count('Supports')} supported, ${count('Partially Supports')} in part, ${count('Not Applicable')} not applicable, ${count('Not Evaluated')} not evaluated.

| Criterion | Conformance level | Remarks and tests |
| --- | --- | --- |
${rows.join('\n')}
`;
}
