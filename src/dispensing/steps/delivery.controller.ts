import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { DeliveryInput } from './delivery.input.js';
import { DeliveryPage } from './delivery.page.js';
import { Deliveries } from './delivery.service.js';
import { deliveryTexts } from './delivery.text.js';
import { toTheCase } from './step.text.js';
import type { Rightly } from '../../web/rightly.js';

@Controller('cases/:caseId/delivery')
export class DeliveryController {
  constructor(private readonly deliveries: Deliveries) {}

  @Get()
  @May('deliver')
  @Page(DeliveryPage)
  form(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.deliveries.form(caseId, actor);
  }

  /** Records that the kit was delivered, to whom and when. */
  @Post()
  @HttpCode(200)
  @May('deliver')
  @Page(DeliveryPage, {
    again: (it: DeliveryController, asked) => it.form(asked.id('caseId'), asked.actor),
    besides: (it: DeliveryController, rightly: Rightly<DeliveryInput>, asked) =>
      it.deliveries.refuseSoFar(asked.id('caseId'), rightly, asked.actor),
    said: 'delivered',
    ...toTheCase(deliveryTexts),
  })
  record(@Param('caseId', IdPipe) caseId: string, @Body() input: DeliveryInput, @ActingAs() actor: Actor) {
    return this.deliveries.record(caseId, input, actor);
  }
}
