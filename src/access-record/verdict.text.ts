import type { Fault, Finding, Verdict } from './verify.js';

const WORDS: Record<Fault, string> = {
  'rows-changed': 'rows were changed, or exchanged for others',
  'rows-missing': 'rows were removed',
  'rows-added': 'rows were added afterwards',
  'seal-missing': 'a seal was removed',
  'seal-changed': 'a seal was changed: it does not follow from the one before it',
  'root-differs':
    'the seal is not the one whose root stands outside the database: the chain was made anew, or a backup put back',
  'root-without-seal':
    'the end was cut off: the root outside has no seal in the database any more, or a backup was put back',
  'seal-without-root': 'the root of this seal is missing outside the database',
};

const where = ({ seal, from, to, since, until }: Finding) =>
  `seal ${String(seal)}, ids ${String(from)} to ${String(to)}, ${since ? `between ${since}` : 'before the first seal'} and ${until ?? 'now'} (UTC)`;

/** What whoever runs the check reads: what is wrong and where, then how far it looked. */
export function inWords(verdict: Verdict & { unreadable: number }): string[] {
  const { findings, rows, seals, unsealed, rootsBehind, unreadable } = verdict;
  const counted = ({ rows: count }: Finding) =>
    count ? `; ${String(count.sealed)} sealed, ${String(count.found)} found` : '';
  return [
    ...findings.map((finding) => `NOT AS SEALED: ${WORDS[finding.fault]}: ${where(finding)}${counted(finding)}.`),
    ...(unreadable > 0 ? [`${String(unreadable)} lines of the roots cannot be read.`] : []),
    `${String(rows)} rows under ${String(seals)} seals looked at.`,
    `Not sealed yet: ${String(unsealed.rows)} rows${unsealed.since ? ` since ${unsealed.since} (UTC)` : ''}.`,
    ...(rootsBehind > 0
      ? [`The roots of the last ${String(rootsBehind)} seals are not outside the database yet.`]
      : []),
    findings.length === 0 ? 'The record of access is whole.' : 'The record of access is NOT whole.',
  ];
}
