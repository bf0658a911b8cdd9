import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import type { Opening } from '../platform/opening-times.js';
import { BadInput } from '../web/problem.js';
import { weekAsText } from './opening-hours-text.rules.js';
import { openingTimesFrom } from './opening-hours.rules.js';
import { deliveryTexts } from './delivery-hours.text.js';
import { keepWeek } from './week-of-hours.query.js';

/** The hours that a line of a week tells; null: it cannot be read, or tells of more than a week. */
export function deliveryTold(text: string, today: PlainDate): readonly Opening[] | null {
  const read = openingTimesFrom(text, today);
  if ('unread' in read || read.openOnHolidays || read.closures.length > 0 || read.otherHours.length > 0) return null;
  return read.hours;
}

export function refuseUnread(text: string | undefined, today: PlainDate): void {
  if (text !== undefined && deliveryTold(text, today) === null)
    throw new BadInput([{ field: 'deliveryText', said: (language) => deliveryTexts(language)('wrong') }]);
}

/** As it fits in a cell. */
export const deliveryOnOneLine = (hours: readonly Opening[]): string => weekAsText(hours).replaceAll('\n', '; ');

/** From today on it delivers as told, in lines of a week; blank: as long as it is open. Its closures and other days count for both. */
export async function keepDelivery(tx: EntityManager, id: string, text: string, today: PlainDate): Promise<void> {
  refuseUnread(text, today);
  await keepWeek(tx, 'delivery', id, deliveryTold(text, today) ?? []);
}
