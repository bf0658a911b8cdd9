import { momentOf, dayOf, addDays } from '../platform/calendar.js';
import { asking, whoCouldServe } from './past-asking.js';
import type { PastCase } from './past-case.js';
import type { Kit } from './shelf.js';
import { atWork, duringTheDay, minutesAfter, supplierOf, type Telling } from './timeline.js';

const RECEIVERS = { partner: 48, relative: 30, friend: 3, nurse: 15, other: 4 };
const NOBODY_HOME = ['Niemand thuis.', 'Adres klopte niet.', 'Patiënt was net opgenomen en kwam terug.'] as const;

/** From the acceptance to the kit in the home. */
export function supplying(it: PastCase, told: Telling, accepted: Date): Date | null {
  const { random, now } = told;
  const urgent = it.asked.urgency === 'urgent';
  const supplier = supplierOf(told, it.pharmacy);
  const packed = atWork(supplier, accepted, urgent ? random.between(5, 20) : random.between(10, 100), urgent);
  if (packed >= now) return null;
  if (random.chance(0.03)) return withdrawn(it, packed);
  if (random.chance(0.02)) return released(it, told, packed);
  pack(it, told, packed);
  if (random.chance(0.01)) {
    told.shelf.putBack(it.kits, minutesAfter(packed, 1));
    return withdrawn(it, minutesAfter(packed, 1));
  }
  const ready =
    it.asked.urgency === 'tomorrow' ? later(packed, momentOf(addDays(dayOf(accepted), 1), '09:00')) : packed;
  return bring(it, told, atWork(supplier, ready, random.between(10, urgent ? 25 : 90), urgent));
}

function bring(it: PastCase, told: Telling, dispatched: Date): Date | null {
  const { random, now } = told;
  const supplier = supplierOf(told, it.pharmacy);
  const assistant = told.doer(supplier.id, 'pharmacy-assistant');
  if (dispatched >= now) return null;
  it.moves('dispatch', dispatched, assistant, {}, 'dispatched_at');
  const there = minutesAfter(dispatched, random.between(15, 55));
  if (there >= now) return null;
  if (!random.chance(0.02)) return delivered(it, told, there);
  it.moves('bringBack', there, assistant, { reason: random.pick(NOBODY_HOME) });
  it.row['dispatched_at'] = null;
  return bring(it, told, atWork(supplier, there, random.between(60, 240)));
}

/** Now and then it is noted at the wrong case first, and put right. */
function delivered(it: PastCase, told: Telling, at: Date): Date | null {
  const by = told.doer(it.pharmacy, 'pharmacy-assistant');
  const first = handsOver(it, told, at, by.person);
  const event = it.moves('deliver', at, by, {}, 'delivered_at');
  const noticed = minutesAfter(at, 25);
  const again = minutesAfter(at, 50);
  if (again >= told.now || !told.random.chance(0.008)) return atHome(it, told, at, by.person);
  first['undone_at'] = noticed;
  it.corrected(noticed, by, 'deliver', event, 'dispatched', 'delivered_at');
  handsOver(it, told, again, by.person);
  it.moves('deliver', again, by, {}, 'delivered_at');
  return atHome(it, told, again, by.person);
}

function atHome(it: PastCase, { shelf }: Telling, at: Date, person: string | null): Date {
  for (const kit of it.kits) shelf.moveOpium(kit, at, person ?? '', it.id, [['kit', 'home']]);
  return at;
}

/** The row of a delivery; of a second kit as well. */
export function handsOver(it: PastCase, { buffer, random }: Telling, at: Date, person: string | null) {
  return buffer.add<Record<string, unknown>>('delivery', {
    ...{ id: buffer.idAt(at), case_id: it.id, kit_id: it.kits.at(-1)?.id, received_by: random.weighted(RECEIVERS) },
    ...{ delivered_at: at, leaflet_given: random.chance(0.97), recorded_by: person, recorded_at: at, undone_at: null },
  });
}

function pack(it: PastCase, told: Telling, at: Date): void {
  const kit = takes(it, told, at);
  const deviationReason = kit.conformity === 'deviates' ? 'new-contents-not-there' : undefined;
  it.row['kit_count'] = 1;
  it.row['earliest_expiry'] = kit.earliestExpiry;
  const by = told.doer(it.pharmacy, 'pharmacy-assistant');
  it.moves('pack', at, by, { kitId: kit.id, ...(deviationReason ? { deviationReason } : {}) }, 'packed_at');
}

/** From the shelf, where it stood for some weeks. */
export function takes(it: PastCase, { buffer, random, shelf }: Telling, at: Date): Kit {
  const kit =
    shelf.takeUnused(it.pharmacy, at) ?? shelf.seal(it.pharmacy, duringTheDay(at, random.between(2, 40), random));
  it.kits.push(kit);
  const held = { case_id: it.id, kit_id: kit.id, supplier_id: it.pharmacy, from_at: at, until: null };
  it.held.push(buffer.add<Record<string, unknown>>('case_kit', held));
  return kit;
}

function withdrawn(it: PastCase, at: Date): null {
  it.moves('withdraw', at, it.by, { reason: 'Patiënt is overleden.' }, 'withdrawn_at');
  for (const held of it.held) held['until'] = at;
  return null;
}

function released(it: PastCase, told: Telling, at: Date): Date | null {
  const left = it.pharmacy;
  const [next = null] = whoCouldServe(it.asked, at, told, [left]);
  it.offeredAgain('release', at, told.doer(left, 'pharmacist'), next, 'released', 'no-stock');
  const accepted = asking(it, told, at, [left]);
  return accepted && it.status === 'accepted' ? supplying(it, told, accepted) : null;
}

const later = (one: Date, other: Date) => (one > other ? one : other);
