import type { Asked } from '../../web/asked.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { IfMatch } from '../../web/if-match.decorator.js';
import { Page } from '../../web/page.js';
import { KitCheckPage } from './kit-check.page.js';
import { KitCheckers } from './kit-checker.service.js';
import { KitCheckInput } from './kit.input.js';
import { KitSeals } from './kit-seals.service.js';
import { KitStories } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';

const page = {
  again: (it: KitCheckController, asked: Asked) => it.form(asked.id('id'), asked.actor),
  texts: kitTexts,
  next: ({ id }: { id: string }) => `/kits/${id}`,
} as const;

@Controller('kits/:id/check')
export class KitCheckController {
  constructor(
    private readonly checkers: KitCheckers,
    private readonly seals: KitSeals,
    private readonly stories: KitStories,
  ) {}

  @Get()
  @May('checkKit')
  @Page(KitCheckPage)
  form(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Checks a kit as its second person. */
  @Post()
  @HttpCode(200)
  @May('checkKit')
  @Page(KitCheckPage, { ...page, said: 'checked' })
  async check(
    @Param('id', IdPipe) id: string,
    @Body() { lines, lineByLine = false, checker }: KitCheckInput,
    @IfMatch('optional') version: number | undefined,
    @ActingAs() actor: Actor,
  ) {
    const by = await this.checkers.actor(checker, actor);
    return by.ok ? this.seals.check(id, lines ?? (lineByLine ? [] : undefined), version, by.value) : by;
  }

  /** Takes back the check of a kit. */
  @Delete()
  @HttpCode(200)
  @May('checkKit')
  @Page(KitCheckPage, { ...page, said: 'unchecked' })
  uncheck(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.seals.uncheck(id, actor);
  }
}
