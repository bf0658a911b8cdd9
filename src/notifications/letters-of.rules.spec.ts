import type { UntoldEvent } from './events.query.js';
import { lettersOf, type Known } from './letters-of.rules.js';
import type { Addressee } from './recipients.query.js';

const AT = new Date('2026-11-18T20:00:00Z');
const els: Addressee = {
  ...{ id: 'els', name: 'Els', address: 'els@example.org', language: 'nl', phone: null },
  ...{ mobile: '06 12 34 56 78', textOnly: true, coordinator: true, leadPharmacist: false },
};
const event = (kind: string): UntoldEvent => ({
  ...{ id: 'e', kind, at: AT, organisation: 'somebody', person: null, about: [], subject: 'case', subjectId: 'c' },
  ...{
    caseId: null,
    detail: {},
    endsUnplaced: false,
    toPhone: null,
    asked: null,
    answerBy: null,
    placed: null,
    afterHours: [],
  },
});
const channels = (kind: string, who: Partial<Addressee> = {}, texts = true, own: Partial<UntoldEvent> = {}) => {
  const known: Known = { cases: new Map(), book: new Map([['els', { ...els, ...who }]]), recalls: new Map(), texts };
  return lettersOf({ ...event(kind), ...own }, known).map(({ channel }) => channel);
};

test('what cannot wait goes as a text message in place of mail, to whoever chose that and has a mobile', () => {
  expect(channels('escalation')).toEqual(['app', 'text']);
  expect(channels('escalation', { textOnly: false })).toEqual(['mail', 'app', 'text']);
  expect(channels('escalation', { mobile: null })).toEqual(['mail', 'app']);
  expect(channels('escalation', { mobile: '070 123 45 67' })).toEqual(['mail', 'app']);
  expect(channels('escalation', {}, false)).toEqual(['mail', 'app']);
});

test('what was placed after a call with a pharmacy that is closed goes to the telephone of the duty, and to its pharmacist who chose text messages', () => {
  const placed = { by: 'network', agreedWith: 'de dienstdoende', closed: true };
  const duty = { textOnly: false, coordinator: false, leadPharmacist: false };
  expect(channels('offered', duty, true, { about: ['els'], placed })).toEqual(['mail', 'app', 'text']);
  expect(channels('offered', duty, true, { about: ['els'], placed: { ...placed, closed: false } })).toEqual([
    ...['mail', 'app'],
  ]);
  const pharmacist = { ...duty, answersFor: ['linde'] };
  expect(channels('offered', pharmacist, true, { about: ['linde'], placed })).toEqual(['text']);
  expect(channels('offered', pharmacist, true, { about: ['other'], placed })).toEqual([]);
  expect(channels('offered', pharmacist, true, { about: ['linde'] })).toEqual([]);
});

test('what may wait goes by mail, also to whoever chose text messages', () => {
  expect(channels('duty-gap')).toEqual(['mail', 'app']);
  expect(channels('recall-drafted')).toEqual(['mail', 'app']);
});
