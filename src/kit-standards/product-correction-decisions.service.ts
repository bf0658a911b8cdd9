import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Database, type OnceRefusal } from '../platform/database/database.js';
import { appNow } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { ProductCorrection } from './product-correction.entity.js';
import { productToCorrect, proposedAs, subjectOf, type ProposedCorrection } from './product-correction.query.js';
import { Product } from './product.entity.js';
import { changesOf, whyNotAgreeToCorrection, type ProductChange, type CorrectionRefusal } from './product.rules.js';

export interface AgreedCorrection {
  code: string;
  name: string;
  /** As events know the product. */
  subjectId: string;
  changes: ProductChange[];
}
type Decided = Promise<Result<AgreedCorrection, CorrectionRefusal | OnceRefusal>>;

/** What the lead pharmacist proposed about an article that was agreed upon: the coordinator agrees, or either drops it. */
@Injectable()
export class ProductCorrectionDecisions {
  constructor(private readonly database: Database) {}

  /** @param tell what else is told, to whom it touches. */
  agree(id: string, actor: Actor, tell: (tx: EntityManager, it: AgreedCorrection) => Promise<void>): Decided {
    return this.#decide(id, actor, async (tx, asked, it) => {
      const why = whyNotAgreeToCorrection(asked, actor);
      if (why) return why;
      const agreed = { approvedBy: actor.person as string, approvedAt: appNow };
      await tx.getRepository(ProductCorrection).update({ id, approvedAt: IsNull() }, agreed);
      const { product: code, version, route, atc, opiumList, needsOpiumPrescription, reason } = asked;
      const { affected } = await tx
        .getRepository(Product)
        .update(
          { networkId: actor.network, code, version },
          { route, atc, opiumList, needsOpiumPrescription, version: version + 1 },
        );
      if (!affected) return 'stale';
      const { name, subjectId, changes } = it;
      const detail = { code, name, changes, reason, proposedBy: asked.person };
      await announce(tx, 'product-corrected', { subject: 'product', subjectId, detail });
      await tell(tx, it);
      return null;
    });
  }

  drop(id: string, actor: Actor): Decided {
    return this.#decide(id, actor, async (tx, asked, { code, name, subjectId }) => {
      if (asked.isAgreed) return 'correction-agreed';
      await tx.getRepository(ProductCorrection).delete({ id, approvedAt: IsNull() });
      await announce(tx, 'product-correction-dropped', { subject: 'product', subjectId, detail: { code, name } });
      return null;
    });
  }

  #decide(
    id: string,
    actor: Actor,
    decision: (tx: EntityManager, asked: ProposedCorrection, it: AgreedCorrection) => Promise<CorrectionRefusal | null>,
  ): Decided {
    return this.database.once<AgreedCorrection, CorrectionRefusal>(
      actor,
      id,
      async (tx) => {
        const asked = await proposedAs(tx, id);
        if (!asked) return refuse('not-found');
        const it = await correctionIn(tx, asked);
        const why = await decision(tx, asked, it);
        return why ? refuse(why) : allow(it);
      },
      async (tx) => {
        const asked = await proposedAs(tx, id);
        return asked ? allow(await correctionIn(tx, asked)) : refuse('not-found');
      },
    );
  }
}

/** What it makes otherwise, beside what is there now. */
export async function correctionIn(tx: EntityManager, asked: ProposedCorrection): Promise<AgreedCorrection> {
  const { id: subjectId, name } = await subjectOf(tx, asked.product);
  const now = await productToCorrect(tx, asked.product);
  if (!now) throw new Error('a proposal is of a product that is not there');
  return { code: asked.product, name, subjectId, changes: changesOf(now, { ...asked, form: now.form }) };
}
