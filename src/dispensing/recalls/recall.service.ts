import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Products } from '../../kit-standards/products.service.js';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import type { RecallInput } from './recall.input.js';
import { concernedBy, recallStory, type RecallStory } from './recall.query.js';
import { lotsIn, namesARange, type RecallRefusal } from './recall.rules.js';
import { recallTexts } from './recall.text.js';

const START: Statement = {
  name: 'recall-start',
  text: `insert into recall (network_id, id, product, lots, reason, started_by, started_at)
         values (acting_network(), $1, $2, $3, $4, acting_person(), app_now())`,
};
const END: Statement = {
  name: 'recall-end',
  text: 'update recall set ended_at = app_now() where id = $1 and ended_at is null returning id',
};

type Answer = Promise<Result<RecallStory, RecallRefusal | OnceRefusal>>;

/** A lot that must not be used: from now on no kit with it is ready, and whoever has one hears of it. */
@Injectable()
export class Recalls {
  constructor(
    private readonly database: Database,
    private readonly products: Products,
  ) {}

  start(input: RecallInput, actor: Actor): Answer {
    return this.database.once<RecallStory, RecallRefusal>(
      actor,
      null,
      async (tx, id) => {
        const lots = lotsIn(input.lots);
        const [product] = await this.products.named(tx, [input.product]);
        if (!product) throw fault('product', 'product-unknown');
        if (namesARange(input.lots)) throw fault('lots', 'lots-range');
        if (!lots) throw fault('lots', 'lots-missing');
        await ask(tx, START, [id, product.code, lots, input.reason]);
        const about = await concernedBy(tx, id);
        const detail = { product: product.code, name: product.name, lots };
        await announce(tx, 'recall-started', { subject: 'recall', subjectId: id, about, detail });
        return allow(await read(tx, id));
      },
      async (tx, id) => allow(await read(tx, id)),
    );
  }

  end(id: string, actor: Actor): Answer {
    return this.database.once<RecallStory, RecallRefusal>(
      actor,
      id,
      async (tx) => {
        const known = await recallStory(tx, id);
        if (!known) return refuse('not-found');
        const [ended] = await ask(tx, END, [id]);
        if (!ended) return refuse('ended-already');
        const about = known.told.map(({ organisationId }) => organisationId);
        await announce(tx, 'recall-ended', { subject: 'recall', subjectId: id, about });
        return allow(await read(tx, id));
      },
      async (tx, id) => allow(await read(tx, id)),
    );
  }
}

async function read(tx: EntityManager, id: string): Promise<RecallStory> {
  const recall = await recallStory(tx, id);
  if (!recall) throw new Error('a recall that was just written is not there');
  return recall;
}

const fault = (field: string, says: 'product-unknown' | 'lots-missing' | 'lots-range') =>
  new BadInput([{ field, said: (language) => recallTexts(language)(says) }]);
