import type { Client } from '../factories/client.js';
import { draftKit, linesFor, sealedKit, type KitAnswer, type Line } from '../factories/kits.js';
import { codeOf, gtinsIn, M2, type Batch } from '../factories/scans.js';
import { allowedSubstitution, SMALL } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let colleague: Client;
let lines: Line[];
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
  lines = await linesFor(pharmacist, world.standard);
  const ration = { kind: 'less', product: undefined, quantity: 6, scope: 'every-kit', reason: 'midazolam is schaars' };
  await allowedSubstitution(world, ration);
});
afterAll(() => world.stop());

const withMidazolam = (own: Partial<Line>) => lines.map((line) => (line.slot === 'M2' ? { ...line, ...own } : line));
const worth = ({ conformity: { result, findings } }: KitAnswer) => [result, ...findings.map(({ kind }) => kind)];

test('at the bench the maximum in force is what is asked: on the page, in its field and by a scan', async () => {
  const { id } = await draftKit(world, pharmacist, withMidazolam({}).slice(0, 1));
  const slot = (await pharmacist.page(`/kits/${id}/slots/M2`)).body;
  expect(slot).toContain('In dit vak horen er 6 ampullen.');
  expect(slot).toMatch(/name="quantity"[^>]*value="6"/);
  expect((await pharmacist.page(`/kits/${id}/lines`)).body).toMatch(
    />\s*6 ampullen\. Door een tekort mogen er hoogstens 6/,
  );
  const gtins = await gtinsIn(world);
  const scan = async (lot: string) =>
    (await pharmacist.post<Batch>(`/kits/${id}/scans`, { scans: [{ text: codeOf(gtins, M2, lot) }] })).body.items[0];
  expect(await scan('aa11')).toMatchObject({ ok: true, quantity: 6, now: 6, of: 6 });
  expect(await scan('bb22')).toMatchObject({ ok: false, reason: 'too-many' });
  expect((await pharmacist.page(`/kits/${id}/lines`)).body).toContain('6 van 6 ampullen');
});

test('more than the maximum in force deviates at the check and at the seal, and leaves only with a reason', async () => {
  const draft = await draftKit(world, pharmacist, lines);
  expect(worth(draft)).toEqual(['deviates', 'over-ration']);
  const check = (await colleague.page(`/kits/${draft.id}/check`)).body;
  expect(check).toContain('Wijkt af van de standaard');
  expect(check).toContain('10, door een tekort hoogstens 6 (midazolam is schaars)');
  expect(check).not.toContain('laat het zo');
  expect(worth(await sealedKit(world, pharmacist, colleague, lines))).toEqual(['deviates', 'over-ration']);
  const six = await sealedKit(world, pharmacist, colleague, withMidazolam({ quantity: 6 }));
  expect(worth(six)).toEqual(['conforms-by-substitution', 'rationed']);
});

test('what stands in is rationed for the active substance that it holds: eighteen small ampoules, and not thirty', async () => {
  await allowedSubstitution(world, { reason: 'kleine ampullen' });
  const small = (quantity: number) => withMidazolam({ product: SMALL, quantity });
  const [eighteen, thirty] = [
    await draftKit(world, pharmacist, small(18)),
    await draftKit(world, pharmacist, small(30)),
  ];
  expect([worth(eighteen)[0], worth(thirty)[0]]).toEqual(['conforms-by-substitution', 'deviates']);
  const bench = await pharmacist.get<{ other: object[] }>(`/kits/${thirty.id}/slots/M2`);
  expect(bench.body.other).toEqual([expect.objectContaining({ code: SMALL, least: 18, most: 18 })]);
});
