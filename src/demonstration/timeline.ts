import { dayOf, momentOf } from '../platform/calendar.js';
import { addOpenMinutes, isOpen } from '../platform/opening-times.js';
import type { RowBuffer } from './row-buffer.js';
import type { Random } from './random.js';
import type { Doer } from './past-case.js';
import type { Shelf, Stockroom } from './shelf.js';
import type { Supplier } from './suppliers.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What the chapters of a case are told with. A moment that has not come yet is null, and there the case stands today. */
export interface Telling {
  buffer: RowBuffer;
  random: Random;
  shelf: Shelf;
  room: Stockroom;
  now: Date;
  suppliers: readonly Supplier[];
  /** One of the people of an organisation; the same one seldom does everything. */
  doer(organisation: string, role: string): Doer;
  system: Doer;
  coordinator: Doer;
}

export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE);
export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY);
export const daysFrom = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / DAY;

/** While the pharmacy is open, or at once by whoever is on duty at night. */
export function atWork({ times, deliversOutOfHours }: Supplier, at: Date, minutes: number, urgent = false): Date {
  if (urgent && deliversOutOfHours && !isOpen(times, at)) return minutesAfter(at, minutes);
  return addOpenMinutes(times, at, minutes) ?? daysAfter(at, 1);
}

/** Some time on the day on which it was so many days before. */
export function duringTheDay(at: Date, daysBefore: number, random: Random): Date {
  const hour = String(random.between(9, 15)).padStart(2, '0');
  return momentOf(dayOf(daysAfter(at, -daysBefore)), `${hour}:${String(random.between(10, 59))}`);
}

export function supplierOf({ suppliers }: Telling, id: string): Supplier {
  const found = suppliers.find((one) => one.id === id);
  if (!found) throw new Error('no pharmacy of the story');
  return found;
}
