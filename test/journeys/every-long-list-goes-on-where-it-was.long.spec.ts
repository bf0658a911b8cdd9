import type { Client } from '../factories/client.js';
import { manyRows } from '../factories/many-rows.js';
import { watchRows } from '../factories/rows-read.js';
import { startWorld, type Who, type World } from '../factories/world.js';

const MANY = 900;
/** How far in the list it is looked at, and how much of it is then asked. */
const DEEP = 400;
const PART = 20;
/** A part of the list with what is looked up around each row; whoever begins at the beginning once more reads far more. */
const FEW = MANY / 3;

interface Asked {
  /** Each begins where the part before it ended, however long the list is. */
  goesOn: readonly string[];
  /** These read the whole list for each part, which may be because there is an end to it. */
  readsAll?: readonly string[];
}
const orders = (...columns: string[]) => columns.flatMap((column) => [`sort=${column}`, `sort=-${column}`]);

/** Of one organisation, a few hundred a year; an index for each would be kept up with each move of a case. */
const OF_ONES_OWN = orders('number', 'status', 'area', 'pharmacy', 'practice');
const LISTS: [Who, string, Asked][] = [
  ['pharmacist', '/cases?over=true', { goesOn: [...orders('requested'), 'status=withdrawn'], readsAll: OF_ONES_OWN }],
  ['gp', '/cases?over=true', { goesOn: orders('requested'), readsAll: OF_ONES_OWN }],
  ['coordinator', '/cases?over=true', { goesOn: [...orders('requested'), 'status=withdrawn', 'until=2026-11-18'] }],
  // The standard is a name of another table, of boxes that one pharmacy made.
  [
    'pharmacist',
    '/kits',
    { goesOn: [...orders('serial', 'status', 'seal', 'expiry'), 'status=draft'], readsAll: orders('standard') },
  ],
  ['administrator', '/letters?state=sent', { goesOn: orders('when') }],
  // What waits for somebody is a few, or there is more to do than to read a list.
  ['administrator', '/letters?state=due', { goesOn: orders('when'), readsAll: orders('to') }],
  [
    'administrator',
    '/letters?state=dead',
    { goesOn: [...orders('when'), 'q=nummer'], readsAll: orders('to', 'attempts') },
  ],
  ['auditor', '/access-record', { goesOn: [...orders('when'), 'outcome=done', 'until=2026-12-31', 'action=search'] }],
  ['pharmacist', '/opium-ledger', { goesOn: ['', 'from=2026-01-01'] }],
  // The outcome is one word of five, of a few hundred offers a year.
  [
    'otherPharmacist',
    '/past-offers',
    {
      goesOn: [...orders('number', 'offeredOn', 'endedOn'), 'outcome=declined'],
      readsAll: orders('outcome'),
    },
  ],
];

let world: World;
let rowsRead: Awaited<ReturnType<typeof watchRows>>;
beforeAll(async () => {
  world = await startWorld();
  await manyRows(world, MANY);
  rowsRead = await watchRows(world);
}, 120_000);
afterAll(() => world.stop());

/** What a part in the middle of the list reads. */
async function readBy(client: Client, path: string): Promise<number> {
  let cursor = '';
  const ask = async (limit: number) => {
    const address = `${path}&limit=${String(limit)}${cursor && `&cursor=${cursor}`}`;
    const { status, body } = await client.get<{ nextCursor: string }>(address);
    expect([address, status]).toEqual([address, 200]);
    cursor = body.nextCursor;
  };
  for (let deep = 0; deep < DEEP; deep += 200) await ask(200);
  return rowsRead(() => ask(PART));
}

test.each(LISTS)(
  '%s goes on in %s without reading what was shown before',
  async (who, path, { goesOn, readsAll = [] }) => {
    const client = await world.as(who);
    const read = new Map<string, number>();
    for (const asked of [...goesOn, ...readsAll])
      read.set(asked, await readBy(client, `${path}${path.includes('?') ? '&' : '?'}${asked}`));
    expect([...read].filter(([, rows]) => rows < FEW).map(([asked]) => asked)).toEqual(goesOn);
  },
);
