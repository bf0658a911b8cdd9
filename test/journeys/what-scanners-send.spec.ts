import { randomUUID } from 'node:crypto';
import { checkCharacter } from '../../src/dispensing/scans/hibc.js';
import type { Client } from '../factories/client.js';
import { draftKit } from '../factories/kits.js';
import { codeOf, gtinsIn, H5, M1, M2, reasons, type Batch } from '../factories/scans.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let gtins: Map<string, string>;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  gtins = await gtinsIn(world);
});
afterAll(() => world.stop());

const emptyKit = async () => (await draftKit(world, pharmacist, [])).id;
const code = (product: string, lot: string) => codeOf(gtins, product, lot);
const scan = (kit: string, scans: object[]) => pharmacist.post<Batch>(`/kits/${kit}/scans`, { scans });

test('what real scanners sent is read: whatever else the pack says, caps lock, and the codes of aids', async () => {
  const kit = await emptyKit();
  const certain = code(M1, 'AB12');
  for (const more of ['3010', '3710', '91XYZ', '241C1', '4148712345000004', '422528'])
    expect(reasons(await scan(await emptyKit(), [{ text: `${certain}\u001d${more}` }]))).toEqual(['ok']);
  for (const more of ['240X1', '3010', '3710'])
    expect(reasons(await scan(kit, [{ text: certain + more }]))).toEqual(['which-lot']);
  const capsLock = await scan(kit, [{ text: `]D2${code(M2, 'ab12').slice(3)}` }]);
  expect(capsLock.body.items[0]).toMatchObject({ ok: true, lot: 'AB12', undone: 'caps-lock' });
  const aids = ['+H999ABC01234567890Y', '[)>\u001e06\u001d9N111234567842\u001d1TAB12\u001dD270331\u001e\u0004'];
  expect(
    reasons(
      await scan(
        kit,
        aids.map((text) => ({ text })),
      ),
    ),
  ).toEqual(['product-unknown', 'product-unknown']);
});

test('the two codes of HIBC on an aid make one line, also when they come one by one', async () => {
  const kit = await emptyKit();
  await world.owner.query(`update product set maker_code = 'H123ABC01234567890' where code = $1`, [H5]);
  const first = '+H123ABC01234567890D';
  const second = '+$$3280331C7D';
  const one = await scan(kit, [{ id: randomUUID(), text: first }]);
  expect(one.body.items[0]).toMatchObject({ ok: false, reason: 'first-part', slot: 'H5' });
  const two = await scan(kit, [{ id: randomUUID(), text: second + (checkCharacter(second) ?? '') }]);
  expect(two.body.items[0]).toMatchObject({ ok: true, slot: 'H5', lot: 'C7', completes: one.body.items[0]?.id });
  const third = await scan(kit, [{ text: second + (checkCharacter(second) ?? '') }]);
  expect(reasons(third)).toEqual(['second-part']);
});

test('an EAN says which product it is, and where lot and expiry are filled in', async () => {
  const kit = await emptyKit();
  const ean = gtins.get(M1)?.slice(1) ?? '';
  const { body } = await scan(kit, [{ text: ean }]);
  expect(body.items[0]).toMatchObject({ ok: false, reason: 'incomplete', slot: 'M1' });
  const typed = await scan(kit, [{ text: ean, lot: 'E1', expiry: '2028-06' }]);
  expect(typed.body.items[0]).toMatchObject({ ok: true, lot: 'E1', expiry: '2028-06-30' });
});

test('a wrong digit is named, an article number typed is known for what it is, and any sign parts what a scanner sends', async () => {
  const kit = await emptyKit();
  const wrong = (gtins.get(M1) ?? '').slice(1).replace(/\d$/, (last) => String((Number(last) + 1) % 10));
  expect(reasons(await scan(kit, [{ text: wrong }, { text: M1 }, { text: '98765432' }]))).toEqual([
    'check-digit',
    'incomplete',
    'article-unknown',
  ]);
  const typed = await scan(kit, [{ text: M1, lot: 'T1', expiry: '2028-06' }]);
  expect(typed.body.items[0]).toMatchObject({ ok: true, slot: 'M1', lot: 'T1' });
  for (const sign of ['|', '#', '^]']) {
    const { body } = await scan(await emptyKit(), [{ text: `${code(M2, 'P1')}${sign}21S1` }]);
    expect(body.items[0]).toMatchObject({ ok: true, lot: 'P1' });
  }
});

test('codes that come line by line are as many scans, each counts once, and what was refused is still told later', async () => {
  const kit = await emptyKit();
  const batch = { id: randomUUID(), text: `${code(M1, 'L1')}\r\nhallo\r\n${code(M2, 'L2')}\r\n` };
  const first = await scan(kit, [batch, { text: 'BSN 999996708' }]);
  expect(reasons(first)).toEqual(['ok', 'unknown-element', 'ok', 'unknown-element']);
  expect((await scan(kit, [batch])).body.items).toEqual(first.body.items.slice(0, 3));
  expect(first.body.kit.lines.map(({ lot }) => lot)).toEqual(['L1', 'L2']);
  const later = await pharmacist.get<{ scans: Batch['items'] }>(`/kits/${kit}/lines`);
  // What may be the number of a person is not kept.
  expect(later.body.scans.map(({ text, reason }) => reason && text).filter(Boolean)).toEqual(['hallo']);
  const page = await pharmacist.page(`/kits/${kit}/lines`);
  expect(page.body).toMatch(/hallo<.*Deze code kunnen we niet lezen/s);
});
