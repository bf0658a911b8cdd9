import type { Client } from 'pg';
import type { Actor } from '../platform/actor.js';
import type { Clock } from '../platform/clock.js';
import { actorOf } from './living-people.js';
import { Random } from './random.js';
import { RowBuffer } from './row-buffer.js';
import { Shelf, versionsOf, type Kit, type Stockroom } from './shelf.js';
import { minutesAfter } from './timeline.js';
import { serialsOf } from './upkeep.query.js';
import { keepSerials, writeKits } from './write-kits.js';

type Filled = Partial<Pick<Stockroom, 'substitutions' | 'short'>> & {
  /** The product that came in another pack, and the number of that. */
  pack?: { product: string; code: string };
};

/** A kit that a pharmacy sealed an hour ago. */
export async function sealedKit(
  owner: Client,
  clock: Clock,
  { network, organisation }: Actor,
  { pack, ...filled }: Filled,
): Promise<Kit> {
  const one = await actorOf(owner, { organisation, role: 'pharmacist' });
  const other = await actorOf(owner, { organisation, role: 'pharmacy-assistant' });
  const buffer = new RowBuffer(network, new Random(clock.now().getTime() % 1_000_000));
  const serials = await serialsOf(owner);
  const shelf = new Shelf(buffer, {
    ...{ versions: await versionsOf(owner), substitutions: [], serials, ...filled },
    ...{ hesitates: () => 0, staff: () => [one.person ?? '', other.person ?? ''] },
  });
  const kit = shelf.seal(organisation, minutesAfter(clock.now(), -60), 14);
  for (const line of buffer.rows('kit_line')) line['packs'] = line['product'] === pack?.product ? [pack?.code] : [];
  await writeKits(owner, buffer);
  await buffer.write(owner, 'event');
  await buffer.write(owner, 'opium_movement');
  await keepSerials(owner, network, serials);
  return kit;
}
