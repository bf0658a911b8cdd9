import { whoHears, type Around, type Happening } from './recipients.rules.js';

const AT = new Date('2026-11-18T09:00:00Z');
const BEFORE = new Date('2026-11-18T08:00:00Z');
const party = (organisation: string, part: string, from = BEFORE, until: Date | null = null) => ({
  ...{ organisation, part, from, until },
});
const around = (...parties: Around['parties']): Around => ({
  parties,
  coordinators: ['els'],
  leadPharmacists: ['iris'],
  holders: [],
  answering: [],
});
const happening = (kind: string, more: Partial<Happening> = {}): Happening => ({
  ...{ kind, at: AT, organisation: 'somebody', person: null, about: [], subjectId: 'it', endsUnplaced: false },
  ...{ signers: [], afterHours: [] },
  ...more,
});
const told = (what: Happening, who: Around) =>
  whoHears(what, who).map(({ recipient, letter, channel }) => `${recipient} ${letter} ${channel}`);

const practice = party('practice', 'practice');
const homeCare = party('home care', 'home-care');

test('the pharmacy that is asked hears of it by mail, on its page and by text message, also when the offer has gone on since', () => {
  const gone = party('linde', 'offered', BEFORE, AT);
  expect(told(happening('offered', { about: ['linde'] }), around(practice, gone))).toEqual([
    'linde offered mail',
    'linde offered app',
    'linde offered text',
  ]);
});

test('a refusal is told to the practice and the coordinator, and not to the pharmacy that refused', () => {
  const parties = around(practice, party('centrum', 'offered', BEFORE, AT), party('linde', 'offered', AT));
  expect(told(happening('decline', { organisation: 'centrum' }), parties)).toEqual([
    'practice declined mail',
    'practice declined app',
    'els declined app',
  ]);
});

test('a refusal after which nobody is left is told once, as having no pharmacy', () => {
  const parties = around(practice, party('centrum', 'offered', BEFORE, AT));
  expect(told(happening('decline', { organisation: 'centrum', endsUnplaced: true }), parties)).toEqual([]);
  expect(told(happening('unplaced', { organisation: 'centrum' }), parties)).toEqual([
    ...[
      'practice unplaced mail',
      'practice unplaced app',
      'els to-place mail',
      'els to-place app',
      'els to-place text',
    ],
  ]);
});

test('a practice whose own request finds no pharmacy gets the letter that says whom to phone', () => {
  expect(told(happening('unplaced', { organisation: 'practice' }), around(practice))).toContain(
    'practice unplaced mail',
  );
});

test('a pharmacy whose offer lapsed hears that it is over', () => {
  const parties = around(practice, party('centrum', 'offered', BEFORE, AT), party('linde', 'offered', AT));
  expect(told(happening('lapse'), parties)).toContain('centrum offer-over app');
  expect(told(happening('lapse'), parties).join()).not.toContain('linde');
});

test('that units are missing from a kit is told to the coordinator and the lead pharmacist, not to the pharmacy that told it', () => {
  expect(told(happening('units-missing', { organisation: 'centrum' }), around(party('centrum', 'supplier')))).toEqual([
    ...['els units-missing mail', 'els units-missing app', 'iris units-missing mail', 'iris units-missing app'],
  ]);
});

test('a delivery is told to practice, home care and the own pharmacy, by mail too', () => {
  const parties = around(practice, homeCare, party('centrum', 'supplier'), party('zeezicht', 'own-pharmacy'));
  const mails = told(happening('deliver', { organisation: 'centrum' }), parties).filter((row) => row.endsWith('mail'));
  expect(mails).toEqual(['practice delivered mail', 'home care delivered mail', 'zeezicht delivered mail']);
});

test('a delivery that is taken back is told to whoever was told of it; another correction to nobody', () => {
  const parties = around(practice, homeCare, party('centrum', 'supplier'));
  const correction = (corrected: string) =>
    told(happening('correction', { organisation: 'centrum', corrected }), parties);
  expect(correction('deliver')).toContain('home care not-delivered mail');
  expect(correction('pack')).toEqual([]);
});

test('when the network takes a case away the pharmacy that had it hears so', () => {
  const parties = around(practice, party('centrum', 'supplier', BEFORE, AT), party('linde', 'offered', AT));
  expect(told(happening('release', { organisation: 'network', person: 'els' }), parties)).toEqual([
    ...['practice released mail', 'practice released app', 'centrum taken-over mail', 'centrum taken-over app'],
  ]);
});

test('a pharmacy that accepts is no former pharmacy, though its part as the one asked ends', () => {
  const parties = around(practice, party('centrum', 'offered', BEFORE, AT), party('centrum', 'supplier', AT));
  expect(told(happening('accept', { organisation: 'centrum' }), parties)).toEqual([
    'practice accepted mail',
    'practice accepted app',
  ]);
});

test('a recall is told once to whoever is named and whoever has a kit with it', () => {
  const parties: Around = { ...around(), holders: ['linde', 'centrum'] };
  expect(told(happening('recall-started', { about: ['linde'] }), parties)).toEqual([
    ...['linde recall mail', 'linde recall app', 'centrum recall mail', 'centrum recall app'],
  ]);
});

test('what nobody needs to hear of makes no letter', () => {
  expect(told(happening('settle'), around(practice, homeCare))).toEqual([]);
});
