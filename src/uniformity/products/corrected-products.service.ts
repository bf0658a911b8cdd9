import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  correctionsBefore,
  productToCorrect,
  proposedAs,
  proposedOf,
} from '../../kit-standards/product-correction.query.js';
import {
  correctionIn,
  ProductCorrectionDecisions,
  type AgreedCorrection,
} from '../../kit-standards/product-correction-decisions.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse } from '../../platform/result.js';
import { changeInWords } from './product-correction.text.js';
import { pharmaciesWith, useOf } from './product-use.query.js';

/** What a correction of an article touches, and who is told of it. */
@Injectable()
export class CorrectedProducts {
  constructor(
    private readonly database: Database,
    private readonly decisions: ProductCorrectionDecisions,
  ) {}

  show(code: string, actor: Actor) {
    return this.database.read(actor, (tx) => shown(tx, code));
  }

  showProposed(id: string, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const asked = await proposedAs(tx, id);
      return asked ? shown(tx, asked.product) : refuse('not-found');
    });
  }

  agree(id: string, actor: Actor) {
    return this.decisions.agree(id, actor, tellWhomItTouches);
  }

  drop(id: string, actor: Actor) {
    return this.decisions.drop(id, actor);
  }
}

async function shown(tx: EntityManager, code: string) {
  const product = await productToCorrect(tx, code);
  if (!product) return refuse('not-found');
  const asked = await proposedOf(tx, code);
  const proposed = asked && { ...asked, changes: (await correctionIn(tx, asked)).changes };
  return allow({ product, use: await useOf(tx, code), before: await correctionsBefore(tx, code), proposed });
}

/** The lead pharmacist, and each pharmacy that has it in a kit or fills a slot with it: what it was beside what it is. */
async function tellWhomItTouches(tx: EntityManager, { code, name, subjectId, changes }: AgreedCorrection) {
  const words = (language: 'nl' | 'en') => changes.map((change) => changeInWords(change, language));
  await announce(tx, 'product-to-know', {
    ...{ subject: 'product', subjectId, about: await pharmaciesWith(tx, code) },
    detail: { code, name, changes: { nl: words('nl'), en: words('en') } },
  });
}
