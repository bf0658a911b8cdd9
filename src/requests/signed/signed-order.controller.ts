import { Controller, Get, Param } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { SignedOrderPage } from './signed-order.page.js';
import { SignedOrders } from './signed-orders.service.js';

@Controller('cases/:caseId/order')
export class SignedOrderController {
  constructor(private readonly orders: SignedOrders) {}

  /** Shows what the prescriber signed: who, when, each line, and the text itself. */
  @Get()
  @May('getPapers')
  @Page(SignedOrderPage, { texts: [refusalTexts] })
  show(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.orders.show(caseId, actor);
  }
}
