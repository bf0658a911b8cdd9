import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { ObjectionAnswerInput, ObjectionInput } from './objection.input.js';
import { ObjectionPage } from './objection.page.js';
import { objectionTexts } from './objection.text.js';
import { Objections } from './objections.service.js';

const after = { next: ({ id }: ShortCase) => `/cases/${id}`, texts: [objectionTexts, refusalTexts] } as const;

/** A question of the pharmacist to the prescriber on medical grounds. */
@Controller('cases/:caseId/objection')
export class ObjectionsController {
  constructor(private readonly objections: Objections) {}

  /** Shows what was asked on medical grounds, and what was answered. */
  @Get()
  @May('seeObjections')
  @Page(ObjectionPage, { texts: [refusalTexts] })
  show(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.objections.show(caseId, actor);
  }

  /** Asks the prescriber something on medical grounds: the kit stays until the answer was read. */
  @Post()
  @HttpCode(200)
  @May('objectToOrder')
  @Page(ObjectionPage, {
    again: (it: ObjectionsController, asked) => it.show(asked.id('caseId'), asked.actor),
    said: 'asked',
    ...after,
  })
  ask(@Param('caseId', IdPipe) caseId: string, @Body() input: ObjectionInput, @ActingAs() actor: Actor) {
    return this.objections.ask(caseId, input, actor);
  }

  /** Answers that it stays as it was signed, and why. */
  @Post('answer')
  @HttpCode(200)
  @May('answerObjection')
  @Page(ObjectionPage, {
    again: (it: ObjectionsController, asked) => it.show(asked.id('caseId'), asked.actor),
    said: 'answered',
    ...after,
  })
  answer(@Param('caseId', IdPipe) caseId: string, @Body() input: ObjectionAnswerInput, @ActingAs() actor: Actor) {
    return this.objections.answer(caseId, input, actor);
  }

  /** Closes a question: its answer was read, or it is not needed any more. */
  @Post('end')
  @HttpCode(200)
  @May('objectToOrder')
  @Page(ObjectionPage, {
    again: (it: ObjectionsController, asked) => it.show(asked.id('caseId'), asked.actor),
    said: 'closed',
    ...after,
  })
  close(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.objections.close(caseId, actor);
  }
}
