import type { Asked } from '../web/asked.js';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import { StepUp } from '../access/step-up.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Page } from '../web/page.js';
import { EndHoldPage } from './end-hold.page.js';
import { ErasuresPage } from './erasures.page.js';
import { Erasures } from './erasures.service.js';
import { HeldQuery, NumberedEndInput, NumberedHoldInput } from './legal-hold.input.js';
import { holdTexts } from './legal-hold.text.js';
import { erasureTexts } from './erasures.text.js';
import { LegalHolds } from './legal-holds.service.js';

const toErasures = {
  again: (it: ErasuresController, asked: Asked) => it.show(asked.actor),
  next: () => '/erasures',
  texts: [erasureTexts, holdTexts],
};

/** For the administrator, who sees no case: numbers, and nothing about anybody. */
@Controller('erasures')
export class ErasuresController {
  constructor(
    private readonly erasures: Erasures,
    private readonly holds: LegalHolds,
  ) {}

  /** Shows what is erased when, and what is held. */
  @Get()
  @May('seeErasures')
  @Page(ErasuresPage)
  show(@ActingAs() actor: Actor) {
    return this.erasures.overview(actor);
  }

  /** Holds the data of a case by its number. */
  @Post('holds')
  @HttpCode(200)
  @StepUp()
  @May('holdByNumber')
  @Page(ErasuresPage, { said: 'held', ...toErasures })
  hold(@Body() { number, reason }: NumberedHoldInput, @ActingAs() actor: Actor) {
    return this.holds.holdNumbered(number, reason, actor);
  }

  @Get('holds/end')
  @May('holdByNumber')
  @Page(EndHoldPage)
  endingForm(@Query() { number }: HeldQuery, @ActingAs() actor: Actor) {
    return this.erasures.held(number, actor);
  }

  /** Ends the hold on a case by its number. */
  @Post('holds/end')
  @HttpCode(200)
  @StepUp()
  @May('holdByNumber')
  @Page(EndHoldPage, {
    said: 'ended',
    ...toErasures,
    again: async (it: ErasuresController, asked) => it.endingForm(await asked.read(HeldQuery), asked.actor),
  })
  end(@Body() { number, reason }: NumberedEndInput, @ActingAs() actor: Actor) {
    return this.holds.end({ number }, reason, actor);
  }
}
