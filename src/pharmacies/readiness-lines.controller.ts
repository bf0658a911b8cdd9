import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import type { Asked } from '../web/asked.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { ReadinessInput, ReadyLineInput } from './participation.input.js';
import { Participation } from './participation.service.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { ReadinessLinesPage } from './readiness-lines.page.js';
import type { ReadyLines } from './readiness-lines.rules.js';
import { ReadinessLines } from './readiness-lines.service.js';
import { readinessTexts } from './readiness.text.js';

@Controller('pharmacies/:id/readiness')
export class ReadinessLinesController {
  constructor(
    private readonly lines: ReadinessLines,
    private readonly participation: Participation,
  ) {}

  /** Shows what is gone through before readiness is confirmed. */
  @Get()
  @May('confirmReadiness')
  @Page(ReadinessLinesPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.lines.show(id, actor);
  }

  /** Confirms that the pharmacy is ready to supply; with another number of kits than stand there, it is asked which are missing. */
  @Post()
  @HttpCode(200)
  @May('confirmReadiness')
  @Page(ReadinessLinesPage, {
    again: (it: ReadinessLinesController, asked: Asked) => it.show(asked.id('id'), asked.actor),
    next: (_, { id }) => `/pharmacies/${id ?? ''}`,
    said: 'readinessSaved',
    texts: [readinessTexts, pharmacyTexts],
  })
  confirm(@Param('id', IdPipe) id: string, @Body() input: ReadinessInput, @ActingAs() actor: Actor) {
    return this.participation.confirmReady(id, input, actor);
  }

  /** Notes that a line was seen to be right, that a kit is not there, or takes that back. */
  @Post('lines')
  @HttpCode(200)
  @May('confirmReadiness')
  @Page(ReadinessLinesPage, {
    again: (it: ReadinessLinesController, asked: Asked) => it.show(asked.id('id'), asked.actor),
    next: onward,
    texts: readinessTexts,
  })
  say(@Param('id', IdPipe) id: string, @Body() input: ReadyLineInput, @ActingAs() actor: Actor) {
    return this.lines.say(id, input, actor);
  }
}

/** Without a script the page comes back at the next line. */
function onward({ id, lines }: ReadyLines): string {
  const next = lines.find(({ seenAt }) => seenAt === null)?.line ?? 'confirm';
  return `/pharmacies/${id}/readiness#line-${next}`;
}
