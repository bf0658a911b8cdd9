import type { GivenDirection } from '../kit-standards/direction.js';
import type { SignedOrder } from '../requests/asking/order.js';
import type { OnPaper } from './on-paper.js';
import { prescriptions } from './prescriptions.document.js';

const pain: GivenDirection = {
  ...{ number: 1, indication: 'pain', forWhom: 'any', circumstances: null, circumstancesEn: null },
  ...{ dose: 2.5, share: null, unit: 'mg', route: 'subcutaneous', intervalMinutes: 240, maxDay: 30 },
  ...{ maxGift: null, maxEpisode: null, kidney: null, kidneyEn: null },
  ...{ source: 'bron', sourceEn: null, sourceDate: null },
  gift: { mg: 2.5, ml: 0.25, units: 0.25, waste: null },
  maxima: { day: null, gift: null, episode: null },
};
const LIVES = { postcode: '2512AB', houseNumber: 12, street: 'Laan', town: 'Den Haag' };
function paper(ownPrescription: OnPaper['ownPrescription'], own: Partial<SignedOrder> = {}, changed = {}, more = {}) {
  const morphine = {
    ...{ slot: 'M1', name: 'Morfine 10 mg/ml', quantity: 10, minimum: 10, unit: 'ampul', atc: 'N02AA01' },
    ...{ strength: '10 mg/ml', form: 'ampul 1 ml', route: null, opiumList: 'I', directions: [pain], ...changed },
  };
  const content = {
    patient: { birthName: 'De Vries', initials: 'A.', birthDate: '1941-03-09', ...LIVES },
    clinical: { egfr: { value: 22, measuredOn: '2026-10-01' } },
    ...{
      prescriber: { name: 'Van Dijk', profession: 'physician' },
      practice: { name: 'Noordzij' },
      afterHours: [],
      medicines: [morphine],
      ...own,
    },
  } as unknown as SignedOrder;
  const order = { content, text: '', hash: 'ab', signedAt: new Date(0), validUntil: new Date(0), confirmedWith: null };
  const made = prescriptions({
    ...{
      parts: ['supplier'],
      pharmacy: null,
      practice: { name: 'Noordzij', phone: null },
      homeCare: [],
      nightNumbers: [],
      posts: [],
    },
    ...{ kits: [], number: 1001, order, at: new Date(0), ownPrescription, ...more },
  });
  return made && { intro: made.intro.join(' '), all: JSON.stringify(made.sections), footer: made.footer };
}

test('quantity, use and maximum stand in words beside figures', () => {
  const { all } = paper({ holds: false, number: null }) ?? { all: '' };
  for (const said of [
    'tien (10) ampullen',
    'Morfine 10 mg/ml, ampul 1 ml',
    'Morfine injectievloeistof tien milligram per milliliter (10 mg/ml), ampul van een milliliter (1 ml)',
    'twee en een halve milligram (2,5 mg)',
    'dertig milligram (30 mg) per etmaal',
  ])
    expect(all).toContain(said);
});

test('every limit that was agreed stands in it: a gift, an episode and a day', () => {
  const changed = { directions: [{ ...pain, maxGift: 30, maxEpisode: 90, maxDay: 100 }] };
  const { all } = paper({ holds: false, number: null }, {}, changed) ?? { all: '' };
  for (const said of [
    'ten hoogste dertig milligram (30 mg) per gift',
    'ten hoogste negentig milligram (90 mg) per aanval of periode',
    'ten hoogste honderd milligram (100 mg) per etmaal',
  ])
    expect(all).toContain(said);
});

test('what may be given each time at most stands with every use, and acute sedation apart from the usual ones', () => {
  const acute = { ...pain, number: 2, indication: 'acute-sedation', dose: 15, maxGift: 30, maxDay: 90 };
  const breathless = { ...pain, number: 3, indication: 'breathlessness' };
  const { all } = paper({ holds: false, number: null }, {}, { directions: [acute, pain, breathless] }) ?? { all: '' };
  expect(all).toContain('tel ze niet op');
  expect(paper({ holds: false, number: null })?.all).not.toContain('tel ze niet op');
  const uses = [...all.matchAll(/\["(Gebruik|Alleen bij acute sedatie)","([^"]*)"\]/g)].map(([, key, use = '']) => [
    key,
    use.split(':')[0],
    /ten hoogste (deze dosis|dertig milligram \(30 mg\)) per gift/.test(use),
  ]);
  expect(uses).toEqual([
    ['Gebruik', 'Bij pijn', true],
    ['Gebruik', 'Bij benauwdheid', true],
    ['Alleen bij acute sedatie', 'Bij acute sedatie', true],
  ]);
});

test('every sheet says whose it is: sheets come apart', () => {
  expect(paper({ holds: false, number: null })?.footer).toMatch(/^A\. De Vries, geboren 9 maart 1941\. Aanvraag 1001,/);
});

test('it is a prescription by itself only where nothing else is', () => {
  expect(paper({ holds: false, number: null })?.intro).toBe('');
  expect(paper({ holds: true, number: null })?.intro).toContain('Geen zelfstandig recept');
  expect(paper({ holds: false, number: 'R-17' })?.intro).toContain('nummer R-17');
  const signedForm = { signedOn: '2026-11-01', asAgreed: true, hash: 'cd', attachedBy: 'Bakker' };
  const onPaper = { signedForm: { ...signedForm, organisation: 'Apotheek', attachedAt: '2026-11-01T10:00:00Z' } };
  expect(paper({ holds: false, number: null }, onPaper)?.intro).toContain('Het ondertekende formulier is het recept');
});

test('without street and town it is no prescription by itself, and may go beside one', () => {
  const known = { birthName: 'De Vries', initials: 'A.', birthDate: '1941-03-09', postcode: '2512AB', houseNumber: 12 };
  const patient = known as SignedOrder['patient'];
  expect(paper({ holds: false, number: null }, { patient })).toBeNull();
  const beside = paper({ holds: true, number: null }, { patient });
  expect(beside?.all).toContain('tien (10) ampullen');
  expect(beside?.intro).toContain('zo is dit geen geldig opiumrecept');
});

test('with another address than the patient has by now it is no prescription by itself, and beside one it says so', () => {
  const moved = { signedElsewhere: true };
  expect(paper({ holds: false, number: null }, {}, {}, moved)).toBeNull();
  expect(paper({ holds: true, number: null }, {}, {}, moved)?.intro).toContain('het adres van toen');
});

test('what was changed, left out or remarked stands on it', () => {
  const changed = { directions: [{ ...pain, dose: 5, agreed: pain }], remark: 'eerst bellen', agreedQuantity: 5 };
  const { all } = paper({ holds: false, number: null }, {}, changed) ?? { all: '' };
  for (const said of ['vijf milligram (5 mg)', 'eerst bellen', 'Let op', 'Pijn: Gewijzigd door de voorschrijver'])
    expect(all).toContain(said);
  for (const said of ['22, gemeten op 1 oktober 2026', '"Beroep","Arts"']) expect(all).toContain(said);
  expect(paper({ holds: false, number: null }, {}, { leftOut: true })).toBeNull();
});

test('whether one is asked is what the network decided of the product, and of what was signed before that, its list', () => {
  const asks = { holds: false, number: null };
  expect(paper(asks, {}, { opiumList: 'II' })).toBeNull();
  expect(paper(asks, {}, { opiumList: 'II', needsPrescription: true })?.all).toContain('tien (10) ampullen');
  expect(paper(asks, {}, { needsPrescription: false })).toBeNull();
});
