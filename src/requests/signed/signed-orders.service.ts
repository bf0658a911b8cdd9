import { Injectable } from '@nestjs/common';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Orders } from '../asking/orders.service.js';
import type { LyingThere } from '../asking/as-it-lies.rules.js';
import { lyingInTheBox } from './lying.query.js';
import { orderView, type OrderView } from './signed-order.js';

export type SignedOrderOfCase = SeenCase & OrderView & { lies: LyingThere[] };

/** The order that holds, for who treats or supplies; for whoever is only asked there is none. */
@Injectable()
export class SignedOrders {
  constructor(
    private readonly cases: SeenCases,
    private readonly orders: Orders,
  ) {}

  async show(caseId: string, actor: Actor): Promise<Result<SignedOrderOfCase, 'not-found' | 'not-signed'>> {
    const found = await this.cases.with(caseId, actor, async (tx) => ({
      order: await this.orders.latest(tx, caseId),
      lies: await lyingInTheBox(tx, caseId),
    }));
    if (!found.ok) return found;
    const { order, ...seen } = found.value;
    return order ? allow({ ...seen, ...orderView(order) }) : refuse('not-signed');
  }
}
