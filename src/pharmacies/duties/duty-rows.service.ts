import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MAY } from '../../access/may.js';
import { addDays, dayOf, momentOf, timeOf } from '../../platform/calendar.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { oneOf } from '../../platform/database/one-of.js';
import { announce } from '../../platform/events.js';
import { allow, refuse } from '../../platform/result.js';
import { dayFrom } from '../../web/input/day.decorator.js';
import { tidyLine } from '../../web/input/tidy.js';
import { asYesOrNo, yesOrNo } from '../../web/input/yes-or-no.js';
import type { Tree } from '../../web/forms.js';
import { BadInput } from '../../web/problem.js';
import type { KnownRow, Row, RowRule, TakenBack } from '../../web/row-rule.js';
import { changeDuty, removeDuty } from './duties.query.js';
import type { Span } from './duties.rules.js';
import { addDuty, refuseWrongDuty } from './duty-writing.js';
import { DUTY_COLUMNS } from './duty-columns.js';
import { DUTY_KINDS } from './duty-kinds.js';
import { DutyRowChangeInput, DutyRowInput, timeTold } from './duty-row.input.js';
import { dutyTexts } from './duty.text.js';

interface Known extends Span {
  id: string;
  version: number;
  organisationId: string;
  name: string;
  agb: string | null;
  phone: string;
  delivers: boolean;
}

const COLUMNS = `d.id, d.version, o.id as "organisationId", o.name, o.agb, d.phone, d.delivers, d.from_at as "from", d.until_at as "until"`;
const BY_PLACE: Statement = {
  name: 'duty-rows-known',
  text: `select ${COLUMNS} from duty d join organisation o on o.id = d.organisation_id
         cross join lateral (select to_char(d.from_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as at) t
         where d.network_id = acting_network() and (o.agb || ' ' || t.at = any ($1) or lower(o.name) || ' ' || t.at = any ($1))`,
};
const BY_ID: Statement = {
  name: 'duty-row-known',
  text: `select ${COLUMNS} from duty d join organisation o on o.id = d.organisation_id where d.id = $1 and d.version = $2`,
};
const CALLED: Statement = {
  name: 'organisation-of-duty-row',
  text: `select id from organisation where network_id = acting_network() and kind ${oneOf(DUTY_KINDS)} and (agb = $1 or lower(name) = lower($1)) limit 2`,
};

const place = (who: string, day: string, time: string): string => `${who.toLowerCase()} ${day} ${time}`;
const spanOf = ({ day, from, until, untilDay }: Pick<DutyRowInput, 'day' | 'from' | 'until' | 'untilDay'>): Span => ({
  from: momentOf(day, from),
  until: momentOf(untilDay ?? (until <= from ? addDays(day, 1) : day), until),
});

/** The roster as somebody keeps it in a sheet: a line for each duty, so a bad one keeps no other back. */
@Injectable()
export class DutyRows implements RowRule<DutyRowInput> {
  readonly key = 'duties';
  readonly name = { nl: 'Dienstrooster', en: 'Duty roster' };
  readonly by = MAY.keepDuties;
  readonly columns = DUTY_COLUMNS;
  readonly identity = 'place';
  readonly goodLinesStand = true;
  readonly inputs = { added: DutyRowInput, changed: DutyRowChangeInput };
  readonly fixed = ['organisation', 'day', 'from'];

  form({ organisation, day, from, delivers, ...row }: Row): Tree {
    const brings = delivers !== undefined && { delivers: yesOrNo(delivers) };
    const told = {
      ...row,
      ...brings,
      ...(organisation && { organisation }),
      ...(day && { day }),
      ...(from && { from }),
    };
    if (!organisation || !day || !from) return told;
    return { ...told, place: place(tidyLine(organisation), dayFrom(day), timeTold(from)) };
  }

  columnOf(field: string): string {
    return field === 'place' || field === 'organisationId' ? 'organisation' : field;
  }

  row({ until, untilDay, phone, delivers }: Partial<DutyRowInput>): Row {
    const brings = delivers !== undefined && { delivers: asYesOrNo(delivers) };
    return { ...(until && { until }), ...(untilDay && { untilDay }), ...(phone && { phone }), ...brings };
  }

  async known(tx: EntityManager, places: readonly string[]): Promise<Map<string, KnownRow>> {
    const found = await ask<Known>(tx, BY_PLACE, [places]);
    return new Map(
      found.flatMap((it) =>
        [it.agb, it.name].flatMap((who) =>
          who ? [[place(who, dayOf(it.from), timeOf(it.from)), knownOf(it)] as const] : [],
        ),
      ),
    );
  }

  async add(tx: EntityManager, id: string, input: DutyRowInput): Promise<void> {
    const [found, ...others] = await ask<{ id: string }>(tx, CALLED, [input.organisation]);
    if (!found || others.length > 0) {
      const said = (language: 'nl' | 'en') => dutyTexts(language)('unknownOrganisation');
      throw new BadInput([{ field: 'organisation', said }]);
    }
    await addDuty(tx, { id, organisationId: found.id, phone: input.phone, delivers: input.delivers, ...spanOf(input) });
  }

  async change(tx: EntityManager, known: KnownRow, input: Partial<DutyRowInput>) {
    const before = known.before as Known;
    const from = new Date(before.from);
    const until = input.until ?? timeOf(new Date(before.until));
    const told = { day: dayOf(from), from: timeOf(from), until, untilDay: input.untilDay };
    const { phone = before.phone, delivers = before.delivers } = input;
    return this.#write(tx, known.id, known.version, { ...spanOf(told), phone, delivers }, before);
  }

  restore(tx: EntityManager, id: string, version: number, before: object) {
    const { from, until, phone, delivers, organisationId } = before as Known;
    const duty = { from: new Date(from), until: new Date(until), phone, delivers };
    return this.#write(tx, id, version, duty, { organisationId });
  }

  async takeBack(tx: EntityManager, id: string, version: number): Promise<TakenBack> {
    const [known] = await ask<Known>(tx, BY_ID, [id, version]);
    if (!known || !(await removeDuty(tx, id, version))) return 'changed-since';
    await announce(tx, 'duty-removed', { subject: 'duty', subjectId: id, about: [known.organisationId] });
    return 'taken-back';
  }

  async #write(
    tx: EntityManager,
    id: string,
    version: number,
    duty: Span & { phone: string; delivers: boolean },
    { organisationId }: { organisationId: string },
  ) {
    await refuseWrongDuty(tx, duty, organisationId, id);
    if (!(await changeDuty(tx, id, version, duty))) return refuse('stale');
    await announce(tx, 'duty-changed', { subject: 'duty', subjectId: id, about: [organisationId] });
    return allow(null);
  }
}

function knownOf({ id, version, name, agb: _, ...duty }: Known): KnownRow {
  const day = dayOf(duty.from);
  const row = {
    ...{ organisation: name, day, from: timeOf(duty.from), until: timeOf(duty.until), phone: duty.phone },
    ...{ untilDay: dayOf(duty.until), delivers: asYesOrNo(duty.delivers) },
  };
  return { id, name: `${name}, ${day} ${row.from}`, version, row, before: duty };
}
