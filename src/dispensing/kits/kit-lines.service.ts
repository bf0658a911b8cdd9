import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Products } from '../../kit-standards/products.service.js';
import { Standards } from '../../kit-standards/standards.service.js';
import { Clock } from '../../platform/clock.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { BadInput, type Fault } from '../../web/problem.js';
import { asKept, codesIn, readLine } from './kit-filling.js';
import type { GivenLine, WantedLine } from './kit.js';
import { KitLine } from './kit-line.entity.js';
import { faultsOfLines, type OpenRecall } from './kit-line.rules.js';
import { kitLineTexts } from './kit-line.text.js';

const RECALLS: Statement = { name: 'open-recalls', text: 'select product, lots from recall where ended_at is null' };
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

  /** `before` stays in the kit; `fieldOf` says where a fault of a new line is shown. */
  async add(
    tx: EntityManager,
    kit: KitOfStandard,
    inputs: readonly GivenLine[],
    before: readonly WantedLine[],
    fieldOf: (line: number) => string,
  ): Promise<WantedLine[]> {
    const today = this.clock.today();
    const slots = await this.standards.slotsOf(tx, kit.standardId);
    const standIns = await this.standards.standIns(tx, kit.standardId, slots, today);
    const products = await this.products.named(tx, codesIn(inputs, today));
    const faults: Fault[] = [];
    const wanted: WantedLine[] = [];
    for (const [index, input] of inputs.entries()) {
      const read = readLine(input, { slots, standIns, products, today }, [...before, ...wanted]);
      if ('line' in read) wanted.push(read.line);
      else faults.push({ field: fieldOf(index) + read.field, said: read.said });
    }
    if (faults.length > 0) throw new BadInput(faults);
    const recalls = await ask<OpenRecall>(tx, RECALLS);
    const wrong = faultsOfLines([...before, ...wanted], slots, standIns, recalls, today).filter(
      (it) => it.line >= before.length,
    );
    if (wrong.length > 0) throw new BadInput(wrong.map((it) => faultAt(it, before.length, inputs, fieldOf)));
    const lines = wanted.map((line): Omit<KitLine, 'networkId'> => ({
      ...{ id: uuidv7(), kitId: kit.id },
      ...asKept(line, slots, products),
    }));
    await tx.getRepository(KitLine).insert(lines.map((line) => ({ ...line, networkId: () => 'acting_network()' })));
    await ask(tx, TOUCH, [kit.id]);
    return wanted;
  }

  async replace(tx: EntityManager, kit: KitOfStandard, inputs: readonly GivenLine[]): Promise<void> {
    await tx.getRepository(KitLine).delete({ kitId: kit.id });
    await this.add(tx, kit, inputs, [], (line) => `lines.${line}.`);
  }

  async remove(tx: EntityManager, kitId: string, lineId: string): Promise<string | undefined> {
    const [removed] = await ask<{ slot: string }>(tx, REMOVE, [kitId, lineId]);
    if (removed) await ask(tx, TOUCH, [kitId]);
    return removed?.slot;
  }
}

/** Of a scanned line no field was typed: whatever is wrong is shown where the scan was. */
function faultAt(
  { line, field, says, values }: ReturnType<typeof faultsOfLines>[number],
  offset: number,
  inputs: readonly GivenLine[],
  fieldOf: (line: number) => string,
): Fault {
  const index = line - offset;
  const shown = inputs[index]?.scan === undefined ? field : 'scan';
  return { field: fieldOf(index) + shown, said: (language) => kitLineTexts(language)(says, values) };
}
