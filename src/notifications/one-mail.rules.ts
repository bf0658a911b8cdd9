import type { NewLetter } from './new-letters.js';

/** What comes in numbers when something goes wrong for all: each by itself would bury the one that matters. */
const TOGETHER = ['escalation', 'to-place'];
const MOST_CONTACTS = 10;

/** Of what somebody is told at one moment about many requests, for one reason: one mail or text message that names them all. */
export function inOneMail(letters: readonly NewLetter[]): NewLetter[] {
  const alike = new Map<string, NewLetter[]>();
  const keyOf = ({ kind, recipientId, channel, facts: { why = '' } }: NewLetter) =>
    [kind, recipientId, channel, why].join(' ');
  const isOne = ({ kind, channel, fault }: NewLetter) => channel !== 'app' && fault === null && TOGETHER.includes(kind);
  for (const letter of letters.filter(isOne)) alike.set(keyOf(letter), [...(alike.get(keyOf(letter)) ?? []), letter]);
  return letters.flatMap((letter) => {
    const [first, ...others] = isOne(letter) ? (alike.get(keyOf(letter)) ?? []) : [];
    if (!first || others.length === 0) return [letter];
    return letter === first ? [ofAll(first, others)] : [];
  });
}

/** Whom to phone about any of them; which pharmacy has one, and by when, is said on the list that it leads to. */
function ofAll(first: NewLetter, others: readonly NewLetter[]): NewLetter {
  const all = [first, ...others];
  const numbers = all.flatMap(({ facts: { number } }) => number ?? []);
  const isUrgent = all.some(({ facts: { urgent = false } }) => urgent);
  const contacts = new Map(
    all.flatMap(({ facts: { call = [] } }) => call).map((one) => [`${one.name} ${one.phone}`, one]),
  );
  const call = all.some(({ facts }) => facts.call) ? [...contacts.values()].slice(0, MOST_CONTACTS) : undefined;
  return { ...first, facts: { why: first.facts.why, numbers, urgent: isUrgent, call, path: '/' } };
}
