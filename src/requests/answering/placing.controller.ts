import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { PlacementInput, WithdrawalInput } from './answer.input.js';
import { Answers } from './answers.service.js';
import { MoveForms } from './move-forms.service.js';
import { toCase } from '../../kit-life/move.text.js';
import { OfferAgainPage, PlacementPage } from './placement.page.js';
import { WithdrawalPage } from './reason.page.js';

/** What is done about a case that nobody has, and about one that nobody needs. */
@Controller('cases/:caseId')
export class PlacingController {
  constructor(
    private readonly answers: Answers,
    private readonly forms: MoveForms,
  ) {}

  @Get('placement')
  @May('place')
  @Page(PlacementPage)
  placementForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.placement(caseId, actor);
  }

  /** Places a case with a pharmacy that said yes by telephone. */
  @Post('placement')
  @HttpCode(200)
  @May('place')
  @Page(PlacementPage, {
    again: (it: PlacingController, asked) => it.placementForm(asked.id('caseId'), asked.actor),
    said: 'placed',
    ...toCase,
  })
  place(@Param('caseId', IdPipe) caseId: string, @Body() input: PlacementInput, @ActingAs() actor: Actor) {
    return this.answers.place(caseId, input, actor);
  }

  @Get('offer-again')
  @May('offerAgain')
  @Page(OfferAgainPage)
  againForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.again(caseId, actor);
  }

  /** Offers a case without a pharmacy once more. */
  @Post('offer-again')
  @HttpCode(200)
  @May('offerAgain')
  @Page(OfferAgainPage, {
    again: (it: PlacingController, asked) => it.againForm(asked.id('caseId'), asked.actor),
    said: 'offeredAgain',
    ...toCase,
  })
  offerAgain(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.answers.offerAgain(caseId, actor);
  }

  @Get('withdrawal')
  @May('withdraw')
  @Page(WithdrawalPage)
  withdrawalForm(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.forms.of(caseId, actor);
  }

  /** Withdraws a case, with a reason. */
  @Post('withdrawal')
  @HttpCode(200)
  @May('withdraw')
  @Page(WithdrawalPage, {
    again: (it: PlacingController, asked) => it.withdrawalForm(asked.id('caseId'), asked.actor),
    said: 'withdrawn',
    ...toCase,
  })
  withdraw(@Param('caseId', IdPipe) caseId: string, @Body() { reason }: WithdrawalInput, @ActingAs() actor: Actor) {
    return this.answers.withdraw(caseId, reason, actor);
  }
}
