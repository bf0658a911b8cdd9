import { attentionFor, type PharmacyNow } from './attention.rules.js';
import { attentionInWords } from './attention.text.js';
import type { ServedArea, Supplier } from './served.rules.js';

const pharmacy = (facts: Partial<PharmacyNow> = {}): PharmacyNow => ({
  ...{ id: '1', name: 'Apotheek Duin', state: 'active', paused: false, readyKits: 2, minimum: 2 },
  ...{ agreementUntil: '2028-01-01', readinessUntil: '2026-12-15' },
  ...facts,
});
const supplier = (owner: string, name = owner) => ({ owner, name: `Apotheek ${name}` }) as Supplier;
const servedBy = (pc4: string, ...by: Supplier[]) => ({ pc4, served: by.length > 0, by }) as unknown as ServedArea;
const area = (pc4: string, ...owners: string[]) => servedBy(pc4, ...owners.map((owner) => supplier(owner)));
const words = (unplaced: number, areas: ServedArea[], ...pharmacies: PharmacyNow[]) =>
  attentionFor({ kind: 'count', count: unplaced }, areas, [], pharmacies, '2026-11-18').map((item) =>
    attentionInWords(item, { language: 'nl' }),
  );

test('when all is well nothing needs doing', () => {
  expect(words(0, [area('2512', 'Jansen', 'De Vries')], pharmacy())).toEqual([]);
});

test('who cannot get a kit comes before what will end, and that before what stays as it is', () => {
  const ends = pharmacy({ agreementUntil: '2027-02-16' });
  expect(
    words(
      2,
      [area('2512'), area('2241', 'Jansen'), servedBy('2242', supplier('Jansen'), supplier(' jansen', 'Duinrand'))],
      ends,
    ),
  ).toEqual([
    '2 aanvragen hebben geen apotheek: kies er een.',
    'Geen apotheek bedient 2512.',
    'Apotheek Duin: de overeenkomst loopt af op 16 februari 2027.',
    'Alleen Apotheek Jansen bedient 2241.',
    'Alleen Apotheek Duinrand en Apotheek Jansen (van één eigenaar) bedienen 2242.',
  ]);
});

test('where nobody brings a kit at night is told by municipality', () => {
  const of = (municipality: string, served: boolean) => ({ municipality, served }) as unknown as ServedArea;
  const out = (...areas: ServedArea[]) =>
    attentionFor({ kind: 'count', count: 0 }, [], areas, [], '2026-11-18').map((it) =>
      attentionInWords(it, { language: 'nl' }),
    );
  const [none, some, all] = [of('Wassenaar', false), of('Den Haag', false), of('Den Haag', true)];
  expect(out(none, some, all)).toEqual([
    'Avond, nacht en weekend: geen apotheek bezorgt in Wassenaar, en in delen van Den Haag.',
  ]);
  expect(out(none)).toEqual(['Avond, nacht en weekend: geen apotheek bezorgt in Wassenaar.']);
  expect(out(some, all)).toEqual(['Avond, nacht en weekend: geen apotheek bezorgt in delen van Den Haag.']);
  expect(out(all)).toEqual([]);
});

test('an agreement is announced 90 days before its end, readiness seven', () => {
  expect(words(0, [], pharmacy({ agreementUntil: '2027-02-17' }))).toEqual([]);
  expect(words(0, [], pharmacy({ readinessUntil: '2026-11-26' }))).toEqual([]);
  expect(words(0, [], pharmacy({ readinessUntil: '2026-11-25' }))).toEqual([
    'Apotheek Duin: bevestig de paraatheid vóór 25 november 2026.',
  ]);
  expect(words(0, [], pharmacy({ readinessUntil: '2026-11-18' }))).toEqual([
    'Apotheek Duin: de paraatheid is te lang geleden bevestigd, zij doet nu niet mee.',
  ]);
});

test('one kit where two were agreed is told, but not of a pharmacy that is paused or left', () => {
  expect(words(0, [], pharmacy({ readyKits: 1 }))).toEqual(['Apotheek Duin: 1 van de afgesproken 2 kits staan klaar.']);
  expect(words(0, [], pharmacy({ readyKits: 0, paused: true }), pharmacy({ readyKits: 0, state: 'left' }))).toEqual([]);
});

test('of many areas eight are named', () => {
  const areas = Array.from({ length: 11 }, (_, i) => area(String(2511 + i)));
  expect(words(0, areas)).toEqual([
    'Geen apotheek bedient 2511, 2512, 2513, 2514, 2515, 2516, 2517, 2518 en 3 andere gebieden.',
  ]);
});
