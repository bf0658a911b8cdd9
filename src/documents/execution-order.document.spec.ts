import type { GivenDirection } from '../kit-standards/direction.js';
import type { SignedOrder } from '../requests/asking/order.js';
import type { OrderedMedicine } from '../requests/asking/ordered-medicine.js';
import { executionOrder } from './execution-order.document.js';
import type { OnPaper } from './on-paper.js';
import type { PackedLine } from './papers.query.js';
import { registration } from './registration.document.js';
import type { PaperSection } from '../web/paper.js';

const sedation: GivenDirection = {
  ...{ number: 1, indication: 'acute-sedation', forWhom: 'any', circumstances: null, circumstancesEn: null },
  ...{ dose: 15, share: null, unit: 'mg', route: 'subcutaneous', intervalMinutes: 15 },
  ...{ maxDay: null, maxGift: null, maxEpisode: null, kidney: null, kidneyEn: null },
  ...{ source: 'bron', sourceEn: null, sourceDate: null },
  gift: { mg: 15, ml: 3, units: 1, waste: null },
  maxima: { day: null, gift: null, episode: null },
};
const midazolam: OrderedMedicine = {
  ...{ slot: 'M2', name: 'Midazolam 5 mg/ml', quantity: 10, minimum: 10, optional: false, unit: 'ampul' },
  ...{ atc: 'N05CD08', strength: '5 mg/ml', form: 'ampul 3 ml', route: 'parenteraal', opiumList: 'II' },
  directions: [sedation],
};
const line = (strength: string, form: string): PackedLine => ({
  ...{ slot: 'M2', kind: 'medicine', name: `midazolam ${strength}, ${form}`, strength, form },
  ...{ quantity: 10, unit: 'ampul', lot: 'L1', expiry: '2028-01-31', opiumList: 'II', atc: 'N05CD08' },
});

function paperOf(...told: Parameters<typeof onPaper>): string {
  return JSON.stringify(executionOrder(onPaper(...told)));
}

function onPaper(
  lines: PackedLine[],
  shortages?: SignedOrder['shortages'],
  allergies: string[] = [],
  directions = [sedation],
): OnPaper {
  const content = {
    patient: { birthName: 'De Vries', initials: 'A.', birthDate: '1941-03-09', postcode: '2512AB', houseNumber: 12 },
    ...{ clinical: { allergies, egfr: null, opioidNaive: true, lifeExpectancy: 'days' }, homeCare: [] },
    ...{ actions: [], afterHours: [], validUntil: '2026-01-31T12:00:00.000Z' },
    ...{
      prescriber: { name: 'Van Dijk' },
      practice: { name: 'Noordzij' },
      medicines: [{ ...midazolam, directions }],
      shortages,
    },
  } as unknown as SignedOrder;
  const order = { content, text: '', hash: 'ab', signedAt: new Date(0), validUntil: new Date(0), confirmedWith: null };
  const kits =
    lines.length > 0
      ? [
          {
            ...{ serial: 'K', sealNumber: 'S', standard: '2026.1', earliestExpiry: '2028-01-31', lines, papers: [] },
            ...{ id: 'k', status: 'sealed' as const, packedAt: '2026-11-24T10:00:00Z', boxCode: null },
          },
        ]
      : [];
  const of: OnPaper = {
    ...{
      parts: ['supplier'],
      pharmacy: null,
      practice: { name: 'Noordzij', phone: null },
      homeCare: [],
      nightNumbers: [],
      posts: [],
    },
    ...{ kits, number: 1001, order, at: new Date(0), ownPrescription: { holds: true, number: null } },
  };
  return of;
}

test('with the product of the standard in the box, milligrams, millilitres and ampoules stand together', () => {
  const paper = paperOf([line('5 mg/ml', 'ampul 3 ml')]);
  expect(paper).toContain('15 mg = 3 ml (1 ampul)');
  expect(paper).toContain('Midazolam 5 mg/ml: 10 ampullen in de doos');
});

test('with another strength or ampoule in the box millilitres and ampoules are those of what lies there', () => {
  for (const [strength, form, gift] of [
    ['1 mg/ml', 'ampul 3 ml', '15 mg = 15 ml (5 ampullen)'],
    ['5 mg/ml', 'ampul 1 ml', '15 mg = 3 ml (3 ampullen)'],
  ] as const) {
    const paper = paperOf([line(strength, form)]);
    expect(paper).toContain(
      `In de doos ligt midazolam ${strength}, ${form}: 10 ampullen. Wat hieronder staat is daarvan.`,
    );
    expect(paper).toContain(`"${gift}"`);
  }
});

const tablesUnder = (sections: readonly PaperSection[]) =>
  sections.flatMap(({ title, table }) => (table ? [[title, table.rows.map(([use]) => use)]] : []));

test('acute sedation stands in a block of its own, never between the usual gifts, on the order and on the list', () => {
  const restless = { ...sedation, number: 2, indication: 'agitation' as const, dose: 5 };
  const of = onPaper([line('5 mg/ml', 'ampul 3 ml')], undefined, [], [sedation, restless]);
  const { sections } = executionOrder(of);
  expect(tablesUnder(sections).slice(0, 2)).toEqual([
    ['Midazolam 5 mg/ml: 10 ampullen in de doos', ['Onrust']],
    ['Midazolam 5 mg/ml', ['Acute sedatie']],
  ]);
  const block = sections.find(({ title }) => title === 'Alleen bij acute sedatie');
  expect(block?.warning).toContain('Alleen na overleg met de arts');
  const titles = (paper: { sections: readonly PaperSection[] }) => paper.sections.map(({ title }) => title);
  expect(titles(registration(of))).toContain('Alleen bij acute sedatie');
  const usualOnly = onPaper([line('5 mg/ml', 'ampul 3 ml')], undefined, [], [restless]);
  for (const paper of [executionOrder(usualOnly), registration(usualOnly)])
    expect(titles(paper)).not.toContain('Alleen bij acute sedatie');
});

test('what changes under an eGFR of 30 is said once where it holds for every use', () => {
  const kidney = 'lager beginnen';
  const lower = { ...sedation, kidney };
  const said = (directions: GivenDirection[]) =>
    paperOf([line('5 mg/ml', 'ampul 3 ml')], undefined, [], directions).split('eGFR onder 30: lager').length - 1;
  expect([said([lower, lower]), said([lower, sedation]), said([lower])]).toEqual([1, 1, 1]);
  expect(said([lower, { ...sedation, kidney: 'lager beginnen, langer wachten' }])).toBe(2);
});

test('where two strengths lie together only milligrams are told', () => {
  const paper = paperOf([line('1 mg/ml', 'ampul 3 ml'), line('5 mg/ml', 'ampul 1 ml')]);
  expect(paper).toContain('Reken de milliliters uit met wat op de ampul staat.');
  expect(paper).toContain('"15 mg"');
  expect(paper).not.toContain(' ml (');
});

test('of another substance no dose is taken over: neither of what lies in the box nor of what was signed', () => {
  const lorazepam = { ...line('10 mg/ml', 'ampul 1 ml'), name: 'lorazepam', atc: 'N05BA06' };
  const says = '10 ampullen lorazepam in plaats van midazolam';
  const signed = { slot: 'M2', says, quantity: 10, reason: 'tekort', otherSubstance: true as const };
  for (const paper of [
    paperOf([lorazepam]),
    paperOf([line('5 mg/ml', 'ampul 3 ml'), lorazepam]),
    paperOf([], [{ ...signed, agreed: true }]),
  ]) {
    expect(paper).toContain('lorazepam');
    expect(paper).toContain('Geef er niets van zonder een eigen opdracht van de voorschrijver');
    expect(paper).not.toContain('15 mg');
  }
  expect(paperOf([], [{ ...signed, agreed: false }])).toContain('15 mg');
  expect(paperOf([line('5 mg/ml', 'ampul 3 ml')], [signed])).toContain('15 mg = 3 ml');
});

test('as long as nothing is packed no ampoules are counted: the box may hold others', () => {
  const paper = paperOf([]);
  expect(paper).toContain('"15 mg = 3 ml"');
  expect(paper).toContain('zie het uitvoeringsverzoek in de doos');
  expect(paper).not.toMatch(/\d ampul/);
});

test('what no box holds is told, and counted neither', () => {
  const paper = paperOf([{ ...line('5 mg/ml', 'ampul 3 ml'), slot: 'M9' }]);
  expect(paper).toContain('Ligt niet in de doos.');
  expect(paper).not.toMatch(/\d ampul/);
});

test('an allergy stands at the medicine that it is about, of its substance or of its group', () => {
  const inTheBox = [line('5 mg/ml', 'ampul 3 ml')];
  const at = (allergy: string) => paperOf(inTheBox, undefined, [allergy]);
  expect(at('N05CD08')).toContain('Let op: de patiënt is overgevoelig voor Midazolam 5 mg/ml.');
  expect(at('N05BA06')).toContain('Dit middel is van dezelfde groep (slaapmiddelen en sedativa).');
  expect(at('N05C')).toContain('overgevoelig voor slaapmiddelen en sedativa.');
  expect(at('N02AA01')).not.toContain('Let op: de patiënt is overgevoelig');
  const lorazepam = { ...line('10 mg/ml', 'ampul 1 ml'), name: 'lorazepam', atc: 'N05BA06' };
  expect(paperOf([lorazepam], undefined, ['N05BA06'])).toContain('Let op: de patiënt is overgevoelig');
});

test('as long as nothing is packed the shortage that was signed counts', () => {
  const shortage = { slot: 'M2', says: 'midazolam 1 mg/ml in plaats van 5 mg/ml', quantity: 10, reason: 'tekort' };
  expect(paperOf([], [shortage])).toContain('Door een tekort ligt er misschien iets anders: midazolam 1 mg/ml');
  expect(paperOf([], [shortage])).not.toContain('= 3 ml');
});

test('of a shortage that was signed the doses of what stands in are told, as they were signed', () => {
  const gives = ['Acute sedatie: 15 mg = 15 ml'];
  const shortage = {
    slot: 'M2',
    says: 'midazolam 1 mg/ml in plaats van 5 mg/ml',
    quantity: 10,
    reason: 'tekort',
    gives,
  };
  expect(paperOf([], [shortage])).toContain('Daarvan: Acute sedatie: 15 mg = 15 ml.');
});
