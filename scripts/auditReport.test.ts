// @vitest-environment node
import { expect, it } from 'vitest';
import { judgeAudit } from './auditReport';

const shipped = [
  { name: 'preact', version: '11.2.0' },
  { name: 'twilsock', version: '1.0.1' },
];
const versions: Readonly<Record<string, string>> = {
  'node_modules/preact': '11.2.0',
  'node_modules/twilsock': '1.0.1',
  'node_modules/conversations-2/node_modules/twilsock': '0.13.0',
  'node_modules/express': '5.3.0',
};
const judge = (report: unknown) => judgeAudit(report, shipped, (node) => versions[node]);
const advisory = { title: 'Runs what it is told', url: 'https://advisories.example/1', severity: 'high' };
const entry = (node: string, via: readonly unknown[] = [advisory]) => ({ via, nodes: [node] });

it('finds an advisory for what is in dist/', () => {
  expect(judge({ vulnerabilities: { preact: entry('node_modules/preact') } })).toEqual({
    kind: 'found',
    lines: ['preact: Runs what it is told (high), https://advisories.example/1'],
  });
});

it('counts what only builds and tests, another version of what is shipped, and what lies below it', () => {
  expect(judge({ vulnerabilities: { express: entry('node_modules/express') } })).toEqual({ kind: 'clean', others: 1 });
  const older = entry('node_modules/conversations-2/node_modules/twilsock');
  expect(judge({ vulnerabilities: { twilsock: older } })).toEqual({ kind: 'clean', others: 1 });
  const below = entry('node_modules/twilsock', ['loglevel']);
  expect(judge({ vulnerabilities: { twilsock: below } })).toEqual({ kind: 'clean', others: 0 });
  expect(judge({ vulnerabilities: {} })).toEqual({ kind: 'clean', others: 0 });
});

it.each([
  [{ message: 'request failed, reason: connect ECONNREFUSED', error: { summary: '', detail: '' } }, /ECONNREFUSED/],
  [{ message: '405 Method Not Allowed', error: { summary: '' } }, /405/],
  [{ error: { summary: 'no lock file' } }, /no lock file/],
  [null, /nothing that can be read/],
  [{ vulnerabilities: null }, /nothing that can be read/],
])('takes %j for no answer, not for a good one', (report, why) => {
  expect(judge(report)).toEqual({ kind: 'unknown', why: expect.stringMatching(why) });
});
