import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ActingAs, May, Session } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { AsAsked, Asked } from '../../web/asked.js';
import { IdPipe } from '../../web/id.pipe.js';
import { IfMatch } from '../../web/if-match.decorator.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { DetailForms } from './request-change-forms.service.js';
import {
  BringInInput,
  ChangedOrderInput,
  LookedOverInput,
  NeedInput,
  NewAddressInput,
  ONLY_SIGNED,
  RenewalInput,
  saidAnew,
} from './request-changes.input.js';
import { OrderPage } from './order-renewal.page.js';
import { AddressPage, HomeCarePage, NeedPage } from './request-changes.page.js';
import { Details } from './request-changes.service.js';
import { afterDetail } from './request-changes.text.js';
import { Renewals } from './renewals.service.js';
import { homeCareIn } from '../asking/home-care.input.js';
import { addressFrom } from '../asking/request.input.js';
import { Signing } from '../asking/signing.service.js';

/** What changes about a request after it was sent. */
@Controller('cases/:caseId')
export class DetailsController {
  constructor(
    private readonly details: Details,
    private readonly renewals: Renewals,
    private readonly forms: DetailForms,
    private readonly signing: Signing,
  ) {}

  @Get('order/renewal')
  @May('renewOrder')
  @Page(OrderPage)
  orderForm(@Param('caseId', IdPipe) caseId: string, @Session() signedIn: SignedIn) {
    return this.forms.order(caseId, signedIn);
  }

  /** Whenever a signature was not taken: what was typed, and what would be signed by it. */
  async orderAgain(asked: Asked) {
    const typed = await asked.typedAs(ChangedOrderInput, ONLY_SIGNED);
    return this.forms.order(asked.id('caseId'), asked.signedIn, typed ? saidAnew(typed) : {}, asked.typed);
  }

  /** Shows what would be signed: old beside new, with what speaks for a second look. Nothing is kept. */
  @Post('order/renewal/look')
  @HttpCode(200)
  @May('renewOrder')
  @Page(OrderPage, { again: (it: DetailsController, asked) => it.orderAgain(asked), done: OrderPage })
  look(
    @Param('caseId', IdPipe) caseId: string,
    @Body() input: LookedOverInput,
    @Session() signedIn: SignedIn,
    @AsAsked() asked: Asked,
  ) {
    return this.forms.order(caseId, signedIn, saidAnew(input), asked.typed);
  }

  /** Renews the signed order of a case, as it was or with what the prescriber changes of it. */
  @Post('order/renewal')
  @HttpCode(200)
  @May('renewOrder')
  @Page(OrderPage, {
    again: (it: DetailsController, asked) => it.orderAgain(asked),
    said: 'renewed',
    ...afterDetail,
  })
  async renew(
    @Param('caseId', IdPipe) caseId: string,
    @Body() { signature, seen, warningsPassed, ...changed }: RenewalInput,
    @Session() signedIn: SignedIn,
  ) {
    const confirmedWith = await this.signing.confirmedWith(signedIn, signature);
    return this.renewals.renew(caseId, signedIn.actor, {
      ...{ confirmedWith, seen, warningsPassed },
      ...saidAnew(changed),
    });
  }

  @Get('address')
  @May('changeAddress')
  @Page(AddressPage)
  addressForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.address(caseId, actor);
  }

  /** Changes where the kit goes. */
  @Patch('address')
  @May('changeAddress')
  @Page(AddressPage, {
    again: (it: DetailsController, asked) => it.addressForm(asked.id('caseId'), asked.actor),
    said: 'moved',
    ...afterDetail,
  })
  changeAddress(
    @Param('caseId', IdPipe) caseId: string,
    @Body() input: NewAddressInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.details.changeAddress(caseId, addressFrom(input, input), version, actor);
  }

  @Get('home-care')
  @May('bringInHomeCare')
  @Page(HomeCarePage)
  homeCareForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.homeCare(caseId, actor);
  }

  /** Brings in a home-care organisation. */
  @Post('home-care')
  @HttpCode(200)
  @May('bringInHomeCare')
  @Page(HomeCarePage, {
    again: (it: DetailsController, asked) => it.homeCareForm(asked.id('caseId'), asked.actor),
    said: 'broughtIn',
    ...afterDetail,
  })
  bringIn(@Param('caseId', IdPipe) caseId: string, @Body() input: BringInInput, @ActingAs() actor: Actor) {
    return this.details.bringInHomeCare(caseId, homeCareIn(input), actor);
  }

  @Get('need')
  @May('answerNeed')
  @Page(NeedPage)
  needForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.need(caseId, actor);
  }

  /** Says whether the kit is still needed. */
  @Post('need')
  @HttpCode(200)
  @May('answerNeed')
  @Page(NeedPage, {
    again: (it: DetailsController, asked) => it.needForm(asked.id('caseId'), asked.actor),
    said: 'answered',
    ...afterDetail,
  })
  answerNeed(@Param('caseId', IdPipe) caseId: string, @Body() input: NeedInput, @ActingAs() actor: Actor) {
    return this.details.answerNeed(caseId, input.stillNeeded, actor);
  }
}
