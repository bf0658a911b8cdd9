import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import type { Actor } from '../../platform/actor.js';
import { refuse } from '../../platform/result.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { ActingAs, May } from '../../access/may.decorator.js';
import { StepUp } from '../../access/step-up.decorator.js';
import { NumbersPage } from './numbers.page.js';
import { Numbers, type Saw } from './numbers.service.js';
import { numberTexts } from './numbers.text.js';
import { FOUND, REGISTERS } from '../../access/register-check.js';

export class NumberCheckInput {
  /** What the administrator saw in the register; left out: the region's own check is asked. */
  @IsOptional()
  @IsIn(FOUND)
  saw?: Saw;
}

@Controller('numbers')
export class NumbersController {
  constructor(private readonly numbers: Numbers) {}

  /** Lists BIG and AGB numbers with when they were checked. */
  @Get()
  @May('keepPeople')
  @Page(NumbersPage)
  list(@ActingAs() actor: Actor) {
    return this.numbers.list(actor);
  }

  /** Checks a number with its register now. */
  @Post(':register/:id/checks')
  @HttpCode(200)
  @May('keepPeople')
  @StepUp()
  @Page(NumbersPage, {
    again: (it: NumbersController, asked) => it.list(asked.actor),
    next: () => '/numbers',
    said: 'noted',
    texts: numberTexts,
  })
  check(
    @Param('register') register: string,
    @Param('id', IdPipe) id: string,
    @Body() { saw }: NumberCheckInput,
    @ActingAs() actor: Actor,
  ) {
    const known = REGISTERS.find((word) => word === register);
    return known ? this.numbers.check(known, id, saw, actor) : refuse('not-found');
  }
}
