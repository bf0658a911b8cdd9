import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Products } from '../../kit-standards/products.service.js';
import { Standards } from '../../kit-standards/standards.service.js';
import { Clock } from '../../platform/clock.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { BadInput, type Fault } from '../../web/problem.js';
import { asKept, readLine, type FillingFacts } from './kit-filling.js';
import type { GivenLine, WantedLine } from './kit.js';
import { faultsOfLines, isQuestion, type LineFault, type OpenRecall } from './kit-line.rules.js';
import { kitLineTexts } from './kit-line.text.js';

const RECALLS: Statement = {
  name: 'open-recalls',
  text: 'select product, lots, all_lots as "allLots" from open_recall',
};
/** Of a lot that is in its slot already there is more then: of several packs each is scanned. */
const PUT_IN: Statement = {
  name: 'kit-lines-put-in',
  text: `insert into kit_line (network_id, id, kit_id, slot, product, quantity, lot, expiry, serial, kind, opium_list, on_return, packs)
         select acting_network(), (array_agg(l.id order by l.id))[1], $1, l.slot, l.product, sum(l.quantity), l.lot, min(l.expiry), min(l.serial), min(l.kind),
           min(l."opiumList"), min(l."onReturn"),
           array(select distinct jsonb_array_elements_text(p.packs) from unnest(array_agg(l.packs)) p(packs))
         from jsonb_to_recordset($2) as l(id uuid, slot text, product text, quantity int, lot text, expiry date, serial text, kind text, "opiumList" text,
                                          "onReturn" text, packs jsonb)
         group by l.slot, l.product, l.lot
         on conflict (kit_id, slot, product, lot) do update set quantity = kit_line.quantity + excluded.quantity,
           packs = kit_line.packs || array(select x from unnest(excluded.packs) x where x <> all (kit_line.packs))`,
};
const EMPTY: Statement = {
  name: 'kit-lines-taken-out',
  text: 'delete from kit_line where kit_id = $1 returning slot, product, lot, packs',
};
/** A list that is sent again names products: from which packs a line came stays known. */
const KEEP_PACKS: Statement = {
  name: 'kit-lines-keep-packs',
  text: `update kit_line l set packs = array(select jsonb_array_elements_text(x.packs)) from jsonb_to_recordset($2) as x(slot text, product text, lot text, packs jsonb)
         where l.kit_id = $1 and (l.slot, l.product, l.lot) = (x.slot, x.product, x.lot) and l.packs = '{}'`,
};
const REMOVE: Statement = {
  name: 'kit-line-remove',
  text: 'delete from kit_line where kit_id = $1 and id = $2 returning slot',
};
const TOUCH: Statement = {
  name: 'kit-touch',
  text: `update kit k set version = k.version + 1,
           changed_by = case when acting_person() = k.assembled_by or acting_person() = any (k.changed_by) then k.changed_by
                             else k.changed_by || acting_person() end,
           earliest_expiry = (select min(l.expiry) from kit_line l where l.kit_id = k.id and l.kind <> 'document')
         where k.id = $1`,
};

/** Where what is wrong with a new line is shown, and what somebody said is so. */
export interface Fields {
  of: (line: number) => string;
  areSo?: readonly string[];
}

export interface KitOfStandard {
  id: string;
  standardId: string;
}

/** The only writer of what is in a kit; the caller holds the kit and knows that it is a draft. */
@Injectable()
export class KitLines {
  constructor(
    private readonly standards: Standards,
    private readonly products: Products,
    private readonly clock: Clock,
  ) {}

  async factsFor(tx: EntityManager, standardId: string, codes: readonly string[]): Promise<FillingFacts> {
    const today = this.clock.today();
    const inVersion = await this.standards.slotsOf(tx, standardId);
    const standIns = await this.standards.standIns(tx, standardId, inVersion, today);
    const slots = await this.standards.slotsToFill(tx, standardId, inVersion, today);
    const products = await this.products.named(tx, codes);
    return { slots, inVersion, standIns, products, recalls: await ask<OpenRecall>(tx, RECALLS), today };
  }

  /** `before` stays in the kit. */
  async add(
    tx: EntityManager,
    kit: KitOfStandard,
    inputs: readonly GivenLine[],
    before: readonly WantedLine[],
    fields: Fields,
  ): Promise<WantedLine[]> {
    const codes = inputs.map(({ product }) => product);
    const facts = await this.factsFor(tx, kit.standardId, codes);
    const wanted = inputs.map((input) => readLine(input, facts));
    const unknown = wanted.flatMap((line, index) =>
      line ? [] : [{ field: `${fields.of(index)}product`, said: saying({ says: 'product-unknown' }) }],
    );
    if (unknown.length > 0) throw new BadInput(unknown);
    const lines = wanted.filter((line) => line !== null);
    const faults = faultsOfLines([...before, ...lines], facts)
      .filter(({ line }) => line >= before.length)
      .map((fault) => faultAt(fault, fields.of(fault.line - before.length)))
      .filter(({ mayBeSo, field }) => !(mayBeSo && fields.areSo?.includes(field)));
    if (faults.length > 0) throw new BadInput(faults);
    await this.keep(tx, kit, lines, facts);
    return lines;
  }

  /** Lines that were judged. */
  async keep(tx: EntityManager, kit: KitOfStandard, lines: readonly WantedLine[], facts: FillingFacts): Promise<void> {
    await ask(tx, PUT_IN, [kit.id, JSON.stringify(lines.map((line) => ({ id: uuidv7(), ...asKept(line, facts) })))]);
    await ask(tx, TOUCH, [kit.id]);
  }

  async replace(
    tx: EntityManager,
    kit: KitOfStandard,
    inputs: readonly GivenLine[],
    areSo?: readonly string[],
  ): Promise<void> {
    const before = await ask<{ packs: string[] }>(tx, EMPTY, [kit.id]);
    await this.add(tx, kit, inputs, [], { of: (line) => `lines.${line}.`, areSo });
    const named = before.filter(({ packs }) => packs.length > 0);
    if (named.length > 0) await ask(tx, KEEP_PACKS, [kit.id, JSON.stringify(named)]);
  }

  async remove(tx: EntityManager, kitId: string, lineId: string): Promise<string | undefined> {
    const [removed] = await ask<{ slot: string }>(tx, REMOVE, [kitId, lineId]);
    if (removed) await ask(tx, TOUCH, [kitId]);
    return removed?.slot;
  }
}

const faultAt = (fault: LineFault, place: string): Fault => ({
  field: place + fault.field,
  said: saying(fault),
  mayBeSo: isQuestion(fault),
});
const saying =
  ({ says, values }: Pick<LineFault, 'values'> & { says: LineFault['says'] | 'product-unknown' }): Fault['said'] =>
  (language) =>
    kitLineTexts(language)(says, values);
