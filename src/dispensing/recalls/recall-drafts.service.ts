import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Products } from '../../kit-standards/products.service.js';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow } from '../../platform/result.js';
import { plainLot } from '../../web/input/code.decorator.js';
import { BadInput, type Fault } from '../../web/problem.js';
import type { RecallInput, RecallPreviewInput } from './recall.input.js';
import { lotsIn, namesAllLots, namesAnException, namesARange, readLetter } from './recall-letter.rules.js';
import { previewOf, type RecallPreview } from './recall-preview.rules.js';
import { kitsWith, type RecallStory } from './recall.query.js';
import type { RecallRefusal } from './recall.rules.js';
import { storyOf, type RecallAnswer } from './recall.service.js';
import { recallTexts } from './recall.text.js';

const DRAFT: Statement = {
  name: 'recall-draft',
  text: `insert into recall (network_id, id, product, lots, all_lots, reason, letter, drafted_by, drafted_at)
         values (acting_network(), $1, $2, $3, $4, $5, $6, acting_person(), app_now())`,
};

export interface ShownPreview extends RecallPreview {
  product: string;
  name: string;
  allLots: boolean;
  reason: string;
  letter: string;
}

/** From a letter to a recall that waits for another person. Kits stay for it from now on; nobody is written to yet. */
@Injectable()
export class RecallDrafts {
  constructor(
    private readonly database: Database,
    private readonly products: Products,
  ) {}

  preview({ product: code, lots = [], allLots = false, reason }: RecallPreviewInput, actor: Actor) {
    return this.database.read(actor, async (tx): Promise<ShownPreview> => {
      const product = await this.#product(tx, code);
      const kits = await kitsWith(tx, product.code);
      const read = readLetter(lots, new Set(kits.flatMap((kit) => kit.lots)));
      if (!allLots && read.lots.length === 0) throw fault('lots', namesAllLots(lots) ? 'lots-all' : 'lots-missing');
      const named = { product: product.code, name: product.name };
      return { ...named, allLots, reason, letter: lots.join('\n'), ...previewOf(read, kits) };
    });
  }

  draft(input: RecallInput, actor: Actor): RecallAnswer {
    return this.database.once<RecallStory, RecallRefusal>(
      actor,
      null,
      async (tx, id) => {
        const { allLots = false, reason, letter, itIsSo } = input;
        const product = await this.#product(tx, input.product);
        const kits = await kitsWith(tx, product.code);
        const here = new Set(kits.flatMap((kit) => kit.lots));
        const lots = allLots ? [] : chosen(input.lots ?? [], here);
        const isHere = allLots ? kits.length > 0 : lots.some((lot) => here.has(lot));
        if (!isHere && !itIsSo?.includes('lots')) throw fault('lots', 'no-kit', { mayBeSo: true });
        await ask(tx, DRAFT, [id, product.code, lots, allLots, reason, letter]);
        await announce(tx, 'recall-drafted', { subject: 'recall', subjectId: id });
        return allow(await storyOf(tx, id));
      },
      async (tx, id) => allow(await storyOf(tx, id)),
    );
  }

  async #product(tx: EntityManager, code: string) {
    const [product] = await this.products.named(tx, [code]);
    if (!product) throw fault('product', 'product-unknown');
    return product;
  }
}

/** What is here under exactly that name stays whole, whatever signs stand in it. */
function chosen(texts: readonly string[], here: ReadonlySet<string>): string[] {
  const [known, others] = [
    texts.map(plainLot).filter((lot) => here.has(lot)),
    texts.filter((it) => !here.has(plainLot(it))),
  ];
  if (namesAllLots(others)) throw fault('lots', 'lots-all');
  if (namesARange(others)) throw fault('lots', 'lots-range');
  if (namesAnException(others)) throw fault('lots', 'lots-exception');
  const lots = others.length > 0 ? lotsIn(others) : [];
  if (lots === null || lots.length + known.length === 0) throw fault('lots', 'lots-missing');
  return [...new Set([...known, ...lots])];
}

type Says = 'product-unknown' | 'lots-missing' | 'lots-all' | 'lots-range' | 'lots-exception' | 'no-kit';

const fault = (field: string, says: Says, more: Partial<Fault> = {}) =>
  new BadInput([{ field, said: (language) => recallTexts(language)(says), ...more }]);
