import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Products } from '../kit-standards/products.service.js';
import { Standards } from '../kit-standards/standards.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse } from '../platform/result.js';
import { BadInput, type Fault } from '../web/problem.js';
import { Variant } from './variant.entity.js';
import type { VariantInput } from './variant.input.js';
import { addLines, lockVariant, variantOf } from './variant.query.js';
import { fillingsOf, pastedLines, type Filling } from './variant.rules.js';
import { sheetOf } from './variant-sheet.rules.js';
import { variantTexts } from './variant.text.js';

/** What each pharmacy fills, as its own people record it. */
@Injectable()
export class Variants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standards: Standards,
    private readonly products: Products,
  ) {}

  /** The sheet of the pharmacy that asks: what it recorded, or a copy of a version to begin with. */
  sheet(actor: Actor, from?: string) {
    return this.database.read(actor, async (tx) => {
      const recorded = await variantOf(tx, actor.organisation);
      const versions = (await this.standards.list(tx)).filter(({ status }) => status !== 'draft');
      const inEffect = await this.standards.inEffect(tx, this.clock.today());
      const copied = versions.find(({ id }) => id === from);
      const slots = await this.#slots(tx, copied?.id ?? inEffect?.id);
      return {
        version: recorded?.version ?? 0,
        recordedAt: recorded?.fromAt ?? null,
        copyOf: copied?.name ?? null,
        versions: versions.map(({ id, name }) => ({ id, name })),
        lines: sheetOf(slots, recorded?.lines ?? [], copied !== undefined, await this.products.all(tx)),
      };
    });
  }

  record({ lines = [], pasted }: VariantInput, version: number, actor: Actor) {
    const id = uuidv7();
    return this.database.as(actor, async (tx) => {
      const fillings = await this.#fillings(tx, lines, pasted);
      const former = await lockVariant(tx, actor.organisation);
      if ((former?.version ?? 0) !== version) return refuse('stale');
      if (former) await tx.getRepository(Variant).update({ id: former.id }, { until: appNow });
      const row = { id, pharmacyId: actor.organisation, version: version + 1, fromAt: appNow };
      const written = { networkId: actor.network, ...row, recordedBy: actor.person ?? '' };
      if (!(await insertNew(tx, Variant, written))) return refuse('stale');
      await addLines(tx, id, fillings);
      await announce(tx, 'variant-recorded', { subject: 'variant', subjectId: id, about: [actor.organisation] });
      return allow({ id, version: version + 1, slots: fillings.length });
    });
  }

  async #slots(tx: EntityManager, standard: string | undefined) {
    return standard === undefined ? [] : this.standards.slotsOf(tx, standard);
  }

  async #fillings(tx: EntityManager, typed: VariantInput['lines'] = [], pasted?: string): Promise<Filling[]> {
    const read = pasted === undefined ? { lines: typed, unread: [] } : pastedLines(pasted);
    const asked = read.lines.flatMap(({ product }) => product ?? []);
    const known = new Map<string, string>();
    for (const { code, gtin, packs } of await this.products.named(tx, asked))
      for (const name of [code, gtin, ...packs]) if (name) known.set(name, code);
    const { fillings, faults } = fillingsOf(read.lines, known);
    const said: Fault[] = faults.map(({ line, says }) => ({
      field: pasted === undefined ? `lines.${String(line)}.${says === 'slot-twice' ? 'slot' : 'product'}` : 'pasted',
      said: (language) => {
        const words = variantTexts(language)(says);
        return pasted === undefined ? words : `${read.lines[line]?.slot ?? ''}: ${words}`;
      },
    }));
    if (read.unread.length > 0) said.unshift(unreadAt(read.unread));
    if (said.length === 0 && fillings.length === 0) said.push(nothingIn(pasted === undefined ? 'lines' : 'pasted'));
    if (said.length > 0) throw new BadInput(said);
    return fillings;
  }
}

const unreadAt = (lines: readonly number[]): Fault => ({
  field: 'pasted',
  said: (language) => variantTexts(language)('line-unread', { lines: lines.join(', ') }),
});
const nothingIn = (field: string): Fault => ({ field, said: (language) => variantTexts(language)('nothing-filled') });
