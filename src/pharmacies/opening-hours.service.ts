import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { ask, type Statement } from '../platform/database/database.js';
import { BadInput } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import { doubtIn } from './opening-doubt.rules.js';
import type { KeptHoursInput } from './opening-hours.input.js';
import { openingHoursTexts } from './opening-hours.text.js';
import type { KeptHours } from './opening-hours.js';
import type { Exceptions, Week } from './opening-hours.rules.js';
import { hoursTold } from './told-hours.rules.js';
import { keepWeek } from './week-of-hours.query.js';

const ON_HOLIDAYS: Statement = {
  name: 'pharmacy-open-on-holidays',
  text: 'update pharmacy set open_on_holidays = $2 where organisation_id = $1 and open_on_holidays <> $2',
};
const END_CLOSURES: Statement = {
  name: 'pharmacy-end-closures',
  text: `update pharmacy_closure set until_day = app_today() - 1 where organisation_id = $1 and from_day < app_today() and until_day >= app_today()`,
};
const FORGET_CLOSURES: Statement = {
  name: 'pharmacy-forget-closures',
  text: 'delete from pharmacy_closure where organisation_id = $1 and from_day >= app_today()',
};
const CLOSE: Statement = {
  name: 'pharmacy-close',
  text: `insert into pharmacy_closure (network_id, organisation_id, from_day, until_day, reason)
         select acting_network(), $1, c."from", c."until", c.reason from jsonb_to_recordset($2) as c("from" date, "until" date, reason text)
         on conflict (organisation_id, from_day) do update set until_day = excluded.until_day, reason = excluded.reason`,
};
const FORGET_OTHER: Statement = {
  name: 'pharmacy-forget-other-hours',
  text: 'delete from pharmacy_other_hours where organisation_id = $1 and day >= app_today()',
};
const OTHER: Statement = {
  name: 'pharmacy-other-hours',
  text: `insert into pharmacy_other_hours (network_id, organisation_id, day, opens, closes, reason)
         select acting_network(), $1, d.day, d.opens, d.closes, d.reason
         from jsonb_to_recordset($2) as d(day date, opens time, closes time, reason text) where d.day >= app_today()`,
};

/** From today on they are as said; what they were yesterday stays as it was. */
@Injectable()
export class OpeningHours {
  constructor(private readonly clock: Clock) {}

  /** What cannot be read, and what can be but hardly ever is. */
  ask(input: KeptHoursInput, known: KeptHours): void {
    this.#told(input, known);
    const doubt = doubtIn(input, known, dayOf(this.clock.now()));
    if (!doubt || input.itIsSo?.includes(doubt.field)) return;
    const { field, opens, closes } = doubt;
    const said = (language: Language) => openingHoursTexts(language)('longNight', { opens, closes });
    throw new BadInput([{ field, said, mayBeSo: true }]);
  }

  async keep(tx: EntityManager, id: string, input: KeptHoursInput, known: KeptHours): Promise<void> {
    const told = this.#told(input, known);
    if (JSON.stringify(weekOf(told)) !== JSON.stringify(weekOf(known))) await this.#keepWeek(tx, id, told);
    if (JSON.stringify(datesOf(told)) !== JSON.stringify(datesOf(known))) await this.#keepDates(tx, id, told);
  }

  #told(input: KeptHoursInput, known: KeptHours): KeptHours {
    const read = hoursTold(input, known, dayOf(this.clock.now()));
    if ('told' in read) return read.told;
    const { field, says, line } = read.wrong;
    throw new BadInput([{ field, said: (language) => openingHoursTexts(language)(says, { line }) }]);
  }

  async #keepWeek(tx: EntityManager, id: string, { hours, openOnHolidays, holidayHours }: Week) {
    const rows = [...hours, ...holidayHours.map((it) => ({ ...it, weekday: 8 }))];
    await ask(tx, ON_HOLIDAYS, [id, openOnHolidays]);
    await keepWeek(tx, 'opening', id, rows);
  }

  async #keepDates(tx: EntityManager, id: string, { closures, otherHours }: Exceptions) {
    await ask(tx, END_CLOSURES, [id]);
    await ask(tx, FORGET_CLOSURES, [id]);
    await ask(tx, CLOSE, [id, JSON.stringify(closures)]);
    await ask(tx, FORGET_OTHER, [id]);
    await ask(tx, OTHER, [id, JSON.stringify(otherHours)]);
  }
}

const weekOf = ({ hours, openOnHolidays, holidayHours }: Week) => ({ hours, openOnHolidays, holidayHours });
const datesOf = ({ closures, otherHours }: Exceptions) => ({ closures, otherHours });
