import { SYMPTOMS } from '../dispensing/steps/opening.text.js';
import type { PastCase } from './past-case.js';
import { handsOver, takes } from './past-supply.js';
import { daysAfter, daysFrom, minutesAfter, supplierOf, type Telling } from './timeline.js';

const END_REASONS = { deceased: 84, admitted: 6, hospice: 6, recovered: 2, other: 2 };
const OPENED_BY = { nurse: 78, prescriber: 20, pharmacist: 2 };
const ORDERED_BY = { prescriber: 70, 'out-of-hours': 30 };
const AT_MOST_USED: Partial<Record<string, number>> = {
  M1: 6,
  M2: 5,
  M3: 3,
  M4: 3,
  M6: 1,
  H1: 2,
  H2: 1,
  H3: 5,
  H12: 2,
  H13: 4,
  H14: 1,
  H4: 9,
};
const LONG_AT_HOME = 28;
const REPLACED_AFTER = 60;

/** What happens while the kit stands in the home, until it is no longer needed. */
export function atHome(it: PastCase, told: Telling, delivered: Date): Date | null {
  const { random, now } = told;
  const days = Math.min(200, Math.max(0.15, random.skewed(13, 1.05)));
  const ended = minutesAfter(delivered, days * 24 * 60);
  const opened = random.chance(0.53) ? openedAt(told, delivered, ended) : null;
  const moves = !opened && days > 6 && days < REPLACED_AFTER && random.chance(0.06);
  if (moves) handedOver(it, told, daysAfter(delivered, days * 0.7));
  if (days > REPLACED_AFTER) replaced(it, told, daysAfter(delivered, REPLACED_AFTER));
  else if (opened && opened < now) open(it, told, opened);
  askedWhetherNeeded(it, told, delivered, ended);
  if (ended >= now) return null;
  const homeCare = it.asked.homeCare;
  const by = homeCare && random.chance(0.5) ? told.doer(homeCare, 'nurse') : it.by;
  const reason = random.weighted(END_REASONS);
  it.row['end_reason'] = reason;
  it.moves('end', ended, by, { reason }, 'ended_at');
  return ended;
}

function openedAt({ random }: Telling, delivered: Date, ended: Date): Date {
  const before = Math.min(daysFrom(delivered, ended) * 0.8, random.skewed(2, 0.9));
  return daysAfter(ended, -before);
}

/** Once in a while at the wrong case, and taken back the same hour. */
function open(it: PastCase, told: Telling, at: Date): void {
  const { random, now } = told;
  const { homeCare } = it.asked;
  const by = homeCare ? told.doer(homeCare, 'nurse') : it.by;
  if (random.chance(0.01) && minutesAfter(at, -60) < now) {
    const wrong = minutesAfter(at, -45);
    if (wrong > (it.row['delivered_at'] as Date)) {
      const row = opening(it, told, wrong, by.person);
      const event = it.moves('open', wrong, by, {}, 'opened_at');
      row['undone_at'] = minutesAfter(wrong, 20);
      it.corrected(minutesAfter(wrong, 20), by, 'open', event, 'delivered', 'opened_at');
    }
  }
  const { id } = opening(it, told, at, by.person);
  it.moves('open', at, by, {}, 'opened_at');
  if (minutesAfter(at, 300) >= now || !random.chance(0.92)) return;
  for (const [slot, most] of Object.entries(AT_MOST_USED)) {
    const quantity = Math.min(
      it.kits[0]?.lines.find((line) => line.slot === slot)?.quantity ?? 0,
      random.between(0, most ?? 0),
    );
    if (quantity === 0) continue;
    it.used.set(slot, quantity);
    told.buffer.add('opening_use', { opening_id: id, slot, quantity });
  }
}

function opening(it: PastCase, { buffer, random }: Telling, at: Date, person: string | null) {
  const symptoms = SYMPTOMS.filter(() => random.chance(0.25));
  return buffer.add<Record<string, unknown>>('opening', {
    ...{ id: buffer.idAt(at), case_id: it.id, opened_at: at, opened_by: random.weighted(OPENED_BY), version: 1 },
    ...{ ordered_by: random.weighted(ORDERED_BY), symptoms, recorded_by: person, recorded_at: at, undone_at: null },
  });
}

function askedWhetherNeeded(it: PastCase, { random, now }: Telling, delivered: Date, ended: Date): void {
  const asked = daysAfter(delivered, LONG_AT_HOME + 1);
  if (asked > ended || asked >= now || !random.chance(0.7)) return;
  it.row['still_needed_asked_at'] = asked;
  it.row['still_needed'] = true;
}

/** The first kit waits at home until it is collected with everything else. */
function replaced(it: PastCase, told: Telling, at: Date): void {
  if (at >= told.now) return;
  const by = told.doer(it.pharmacy, 'pharmacy-assistant');
  it.signedAgain(minutesAfter(at, -3 * 60));
  const kit = takes(it, told, at);
  it.row['kit_count'] = 2;
  it.row['earliest_expiry'] = [kit.earliestExpiry, it.row['earliest_expiry'] as string].sort()[0];
  it.moves('replace', at, by, { kitId: kit.id, beside: true });
  handsOver(it, told, at, by.person);
  told.shelf.moveOpium(kit, at, by.person ?? '', it.id, [['kit', 'home']]);
}

function handedOver(it: PastCase, told: Telling, at: Date): void {
  const other = it.asked.area.suppliers.find(({ id, pausedFrom }) => id !== it.pharmacy && pausedFrom === null);
  if (!other || at >= told.now) return;
  it.handedOver(at, told.doer(supplierOf(told, other.id).id, 'pharmacist'), other.id);
  for (const held of it.held) held['supplier_id'] = other.id;
  for (const kit of it.kits) kit.pharmacy = other.id;
}
