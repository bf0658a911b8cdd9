import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MAY } from '../access/may.js';
import type { Actor } from '../platform/actor.js';
import { dayOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { refuse } from '../platform/result.js';
import { pc4Of } from '../web/input/postcode.js';
import { BadInput } from '../web/problem.js';
import type { KnownRow, Row, RowRule } from '../web/row-rule.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { PHARMACY_COLUMNS } from './pharmacy-columns.js';
import { PharmacyRowChangeInput, PharmacyRowInput } from './pharmacy-row.input.js';
import * as rows from './pharmacy-row.query.js';
import { changeIn, columnOf, formOf, knownOf, NO_HOURS, rowOf, type KnownPharmacyRow } from './pharmacy-row.rules.js';
import { PharmacyWriting, type PharmacyChange } from './pharmacy-writing.service.js';

/** A list of pharmacies with their hours: each line is a pharmacy of its own, so a bad one keeps no other back. */
@Injectable()
export class PharmacyRows implements RowRule<PharmacyRowInput> {
  readonly key = 'pharmacies';
  readonly name = { nl: 'Apotheken', en: 'Pharmacies' };
  readonly by = MAY.decidePharmacy;
  readonly columns = PHARMACY_COLUMNS;
  readonly identity = 'agb';
  readonly orElse = 'name';
  readonly goodLinesStand = true;
  readonly inputs = { added: PharmacyRowInput, changed: PharmacyRowChangeInput };
  readonly fixed = ['name', 'ownerName', 'place', 'postcode', 'lat', 'lon'];
  readonly form = formOf;
  readonly columnOf = columnOf;

  constructor(
    private readonly writing: PharmacyWriting,
    private readonly clock: Clock,
  ) {}

  row(input: Partial<PharmacyRowInput>, known: KnownRow): Row {
    return rowOf(input, (known as KnownPharmacyRow).times, dayOf(this.clock.now()));
  }

  async known(tx: EntityManager, called: readonly string[]): Promise<Map<string, KnownPharmacyRow>> {
    const found = await rows.pharmaciesCalled(tx, called);
    return new Map(
      called.flatMap((by) => {
        const [one, ...others] = found.filter(({ agb, name }) => agb === by || name.toLowerCase() === by.toLowerCase());
        return one && others.length === 0 ? [[by, knownOf(one)]] : [];
      }),
    );
  }

  async add(tx: EntityManager, id: string, input: PharmacyRowInput, actor: Actor): Promise<void> {
    const { lat, lon, ...facts } = input;
    const pc4 = pc4Of(input.postcode ?? '');
    const at = lat !== undefined && lon !== undefined ? { lat, lon } : await rows.centreOf(tx, pc4);
    if (!at) throw new BadInput([{ field: 'postcode', said: (language) => pharmacyTexts(language)('whereIsIt') }]);
    await this.writing.ask(tx, changeIn(input), NO_HOURS);
    await this.writing.add(tx, id, { ...facts, ...at }, actor);
    await this.writing.change(tx, id, changeIn(input), { ...NO_HOURS, version: 1 }, actor);
  }

  async change(tx: EntityManager, known: KnownRow, input: Partial<PharmacyRowInput>, actor: Actor) {
    const { phone, mailAddress, radiusKm } = input;
    await this.writing.ask(tx, changeIn(input), (known as KnownPharmacyRow).times);
    return this.#write(tx, known.id, known.version, { ...changeIn(input), phone, mailAddress, radiusKm }, actor);
  }

  restore(tx: EntityManager, id: string, version: number, before: object, actor: Actor) {
    return this.#write(tx, id, version, before, actor);
  }

  takeBack(tx: EntityManager, id: string, version: number) {
    return rows.takeBackPharmacy(tx, id, version);
  }

  async #write(tx: EntityManager, id: string, both: number, change: PharmacyChange, actor: Actor) {
    const agb = await rows.unchangedSince(tx, id, both);
    const [known] = agb ? await rows.pharmaciesCalled(tx, [agb.agb]) : [];
    if (!agb || !known) return refuse('stale');
    return this.writing.change(tx, id, change, { ...known.times, version: agb.version }, actor);
  }
}
