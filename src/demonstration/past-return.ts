import { daysBetween, dayOf } from '../platform/calendar.js';
import type { Doer, PastCase } from './past-case.js';
import type { Kit, Line } from './shelf.js';
import { atWork, daysAfter, supplierOf, type Telling } from './timeline.js';

const COLLECTORS = { pharmacy: 45, 'home-care': 28, prescriber: 15, relative: 12 };
const REUSE_DAYS = 180;

/** From the end to the last line: every box is received, counted, destroyed or put away. */
export function bringingBack(it: PastCase, told: Telling, ended: Date): void {
  const { random, now } = told;
  const supplier = supplierOf(told, it.pharmacy);
  const pharmacist = told.doer(supplier.id, 'pharmacist');
  const isLost = random.chance(0.015);
  if (isLost) {
    const missed = atWork(supplier, daysAfter(ended, random.between(20, 35)), 30);
    if (missed >= now) return;
    lose(it, told, missed, pharmacist);
    const found = daysAfter(missed, 9);
    if (random.chance(0.5)) {
      settle(it, told, atWork(supplier, found, 60), pharmacist, true);
      return;
    }
  }
  const waits = random.chance(0.86) ? random.between(0, 12) : random.between(15, 40);
  const back = atWork(supplier, daysAfter(ended, isLost ? 50 : waits), random.between(20, 300));
  if (back >= now) return;
  takeBack(it, told, back, pharmacist);
  settle(it, told, atWork(supplier, back, random.between(30, 2400)), pharmacist, false);
}

function takeBack(it: PastCase, { buffer, random, shelf }: Telling, at: Date, by: Doer): void {
  it.moves('takeBack', at, by, {}, 'returned_at');
  for (const kit of it.kits) {
    kit.row['status'] = 'back';
    shelf.happened(kit, 'kit-back', at, by.person);
    buffer.add('kit_return', {
      ...{ id: buffer.idAt(at), case_id: it.id, kit_id: kit.id, collected_by: random.weighted(COLLECTORS) },
      ...{ seal_intact: !wasOpened(it, kit), received_by: by.person, received_at: at, undone_at: null },
    });
  }
}

function lose(it: PastCase, { buffer }: Telling, at: Date, by: Doer): void {
  const remark = 'Niet gevonden bij het ophalen.';
  it.moves('miss', at, by, { kitId: it.kits[0]?.id }, 'missing_at');
  for (const { id: kitId } of it.kits) {
    const what = { case_id: it.id, kit_id: kitId, remark, reported_by: by.person };
    buffer.add('missing_kit', { id: buffer.idAt(at), ...what, reported_at: at, undone_at: null });
    buffer.add('incident', { id: buffer.idAt(at), ...what, organisation_id: by.organisation, kind: 'kit-missing', at });
  }
}

function settle(it: PastCase, told: Telling, at: Date, by: Doer, isMissing: boolean): void {
  if (at >= told.now) return;
  it.moves('settle', at, by, {}, 'settled_at');
  for (const held of it.held) held['until'] = at;
  for (const kit of it.kits) {
    kit.row['status'] = 'emptied';
    told.shelf.happened(kit, 'kit-emptied', at, by.person);
    for (const line of kit.lines) told.buffer.add('settlement_line', accounted(it, kit, line, at, isMissing));
    const left = opiumOf(kit).map((line) => accountOpium(it, kit, line, told, at, by, isMissing));
    if (left.some((units) => units > 0)) destroyed(it, kit, told, at, by);
  }
}

/** @returns how many were destroyed. */
function accountOpium(it: PastCase, kit: Kit, line: Line, { shelf }: Telling, at: Date, by: Doer, isMissing: boolean) {
  const used = isMissing ? 0 : usedOf(it, kit, line);
  const left = line.quantity - used;
  const move = (units: number, way: readonly [string, string]) => {
    shelf.moveUnits(kit, line, units, at, by.person ?? '', it.id, way);
  };
  move(used, ['home', 'used']);
  move(left, ['home', isMissing ? 'missing' : 'for-destruction']);
  if (!isMissing) move(left, ['for-destruction', 'destroyed']);
  return isMissing ? 0 : left;
}

function destroyed(it: PastCase, kit: Kit, told: Telling, at: Date, by: Doer): void {
  told.buffer.add('destruction', {
    ...{ id: told.buffer.idAt(at), organisation_id: by.organisation, kit_id: kit.id, case_id: it.id },
    ...{ destroyed_by: by.person, witness_id: told.doer(by.organisation, 'witness').person, at },
  });
}

function accounted(it: PastCase, kit: Kit, line: Line, at: Date, isMissing: boolean): Record<string, unknown> {
  const used = isMissing ? 0 : usedOf(it, kit, line);
  const left = line.quantity - used;
  const mayReuse = line.onReturn === 'reuse' && daysBetween(dayOf(at), line.expiry) >= REUSE_DAYS;
  const reused = !isMissing && mayReuse ? left : 0;
  return {
    ...{ case_id: it.id, kit_id: kit.id, slot: line.slot, product: line.product, lot: line.lot },
    ...{ used, wasted: 0, destroyed: isMissing ? 0 : left - reused, reused, missing: isMissing ? left : 0 },
  };
}

/** Only the box that was there when it was opened. */
const wasOpened = (it: PastCase, kit: Kit) => it.row['opened_at'] !== undefined && kit === it.kits[0];
const usedOf = (it: PastCase, kit: Kit, { slot }: Line) => (kit === it.kits[0] ? (it.used.get(slot) ?? 0) : 0);
const opiumOf = ({ lines }: Kit) => lines.filter(({ opiumList }) => opiumList !== null);
