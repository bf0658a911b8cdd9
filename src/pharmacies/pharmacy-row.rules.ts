import type { PlainDate } from '../platform/calendar.js';
import type { Tree } from '../web/forms.js';
import { asYesOrNo, yesOrNo } from '../web/input/yes-or-no.js';
import type { KnownRow, Row } from '../web/row-rule.js';
import { deliveryOnOneLine, deliveryTold } from './delivery-hours.js';
import type { KeptHours } from './opening-hours.js';
import { openingTimesAsText } from './opening-hours-text.rules.js';
import type { PharmacyRowInput } from './pharmacy-row.input.js';
import type { KnownPharmacy } from './pharmacy-row.query.js';
import type { PharmacyChange } from './pharmacy-writing.service.js';
import { CELLS, hoursTold } from './told-hours.rules.js';

export interface KnownPharmacyRow extends KnownRow {
  times: KeptHours;
}

export const NO_HOURS: KeptHours = { hours: [], openOnHolidays: false, holidayHours: [], closures: [], otherHours: [] };
const DAYS: readonly string[] = [...CELLS, 'holidays'];
const CLOSED = 'gesloten';

/** A column per day is the table of the form, unless a line of text says it all. */
export function formOf({ deliversOutOfHours: night, ...row }: Row): Tree {
  const told = Object.entries(row);
  const days = told.filter(([key]) => DAYS.includes(key));
  const hasTable = row['hoursText'] === undefined && days.length > 0;
  return {
    ...Object.fromEntries(told.filter(([key]) => !DAYS.includes(key))),
    ...(hasTable ? { hoursPerDay: Object.fromEntries(days) } : {}),
    ...(night === undefined ? {} : { deliversOutOfHours: yesOrNo(night) }),
  };
}

/** `hoursPerDay.monday` is the column of Monday. */
export const columnOf = (field: string): string =>
  (field.startsWith('hoursPerDay.') ? field.split('.')[1] : field.split('.')[0]) ?? field;

export function rowOf(input: Partial<PharmacyRowInput>, times: KeptHours, today: PlainDate): Row {
  const { hoursText, hoursPerDay, deliveryText, area, deliversOutOfHours, itIsSo: _, ...rest } = input;
  const delivery = deliveryText === undefined ? null : deliveryTold(deliveryText, today);
  const read = (hoursText ?? hoursPerDay) ? hoursTold({ hoursText, hoursPerDay }, times, today) : null;
  return said({
    ...rest,
    hoursText: read && ('told' in read ? onOneLine(read.told) : hoursText),
    deliveryText: delivery ? deliveryOnOneLine(delivery) : deliveryText,
    area: area?.split(', ').sort().join(', '),
    deliversOutOfHours,
  });
}

/** As it fits in a cell; read back it is the same. */
const onOneLine = (times: KeptHours): string => openingTimesAsText(times).replaceAll('\n', '; ') || CLOSED;

export function knownOf(known: KnownPharmacy): KnownPharmacyRow {
  const { id, name, version, times, area, delivery, ...facts } = known;
  const deliveryText = deliveryOnOneLine(delivery);
  const { phone, mailAddress, radiusKm, minimumReadyKits, deliversOutOfHours } = facts;
  const hoursText = onOneLine(times);
  return {
    ...{ id, name, version, times, row: said({ ...facts, name, hoursText, deliveryText, area: area.join(', ') }) },
    before: {
      ...{ phone, mailAddress, radiusKm, minimumReadyKits, deliversOutOfHours, deliveryText },
      ...{ area: area.join(', '), ...times },
    },
  };
}

export const changeIn = (input: Partial<PharmacyRowInput>): PharmacyChange => {
  const { hoursText, hoursPerDay, deliveryText, area, minimumReadyKits, deliversOutOfHours, itIsSo } = input;
  return { hoursText, hoursPerDay, deliveryText, area, minimumReadyKits, deliversOutOfHours, itIsSo };
};

/** What is none is not said; a number as Dutch sheets have it. */
function said(facts: object): Row {
  const told = Object.entries(facts).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(told.map(([key, value]) => [key, asSaid(value)]));
}

const asSaid = (value: unknown): string =>
  typeof value === 'boolean' ? asYesOrNo(value) : typeof value === 'number' ? String(value).replace('.', ',') : String(value); // prettier-ignore
