import type { Asked } from '../web/asked.js';
import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import { StandardDecisions } from './standard-decisions.service.js';
import { StandardStories } from './standard-stories.service.js';
import { StandardPage } from './standard.page.js';
import { standardTexts } from './standard.text.js';

const there = (decided: { id: string }) => `/standards/${decided.id}`;
const said = {
  again: (it: StandardDecisionsController, asked: Asked) => it.show(asked.id('id'), asked.actor),
  texts: standardTexts,
  next: there,
} as const;

@Controller('standards/:id')
export class StandardDecisionsController {
  constructor(
    private readonly decisions: StandardDecisions,
    private readonly stories: StandardStories,
  ) {}

  show(id: string, actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Approves a version of the standard as it was read, which `If-Match` says. */
  @Post('approval')
  @HttpCode(200)
  @May('decideStandards')
  @Page(StandardPage, { ...said, said: 'approved' })
  approve(@Param('id', IdPipe) id: string, @IfMatch() version: number, @ActingAs() actor: Actor) {
    return this.decisions.approve(id, version, actor);
  }

  /** Takes back one's approval of a version. */
  @Delete('approval')
  @HttpCode(200)
  @May('decideStandards')
  @Page(StandardPage, { ...said, said: 'tookBack' })
  takeBack(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.decisions.takeBack(id, actor);
  }
}
