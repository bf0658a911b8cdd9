import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import type { Asked } from '../web/asked.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { ReadyLineInput } from './participation.input.js';
import { ReadinessLinesPage } from './readiness-lines.page.js';
import type { ReadyLines } from './readiness-lines.rules.js';
import { ReadinessLines } from './readiness-lines.service.js';
import { readinessTexts } from './readiness.text.js';

@Controller('pharmacies/:id/readiness')
export class ReadinessLinesController {
  constructor(private readonly lines: ReadinessLines) {}

  /** Shows what is gone through before readiness is confirmed. */
  @Get()
  @May('confirmReadiness')
  @Page(ReadinessLinesPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.lines.show(id, actor);
  }

  /** Notes that a line was seen to be right, or takes that back. */
  @Post('lines')
  @HttpCode(200)
  @May('confirmReadiness')
  @Page(ReadinessLinesPage, {
    again: (it: ReadinessLinesController, asked: Asked) => it.show(asked.id('id'), asked.actor),
    next: onward,
    texts: readinessTexts,
  })
  see(@Param('id', IdPipe) id: string, @Body() { line, seen }: ReadyLineInput, @ActingAs() actor: Actor) {
    return this.lines.see(id, line, seen, actor);
  }
}

/** Without a script the page comes back at the next line. */
function onward({ id, lines }: ReadyLines): string {
  const next = lines.find(({ seenAt }) => seenAt === null)?.line ?? 'confirm';
  return `/pharmacies/${id}/readiness#line-${next}`;
}
