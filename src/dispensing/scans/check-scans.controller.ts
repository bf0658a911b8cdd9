import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { allow } from '../../platform/result.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { KitCheckPage } from '../kits/kit-check.page.js';
import { KitStories } from '../kits/kit-details.service.js';
import { kitTexts } from '../kits/kit.text.js';
import { CheckScans } from './check-scans.service.js';
import { CheckedPage } from './checked.page.js';
import { CheckScansInput } from './kit-scan.input.js';

/** Checking a kit with a scanner: says of each pack which line of the list it is. */
@Controller('kits/:id/check/scans')
export class CheckScansController {
  constructor(
    private readonly scans: CheckScans,
    private readonly stories: KitStories,
  ) {}

  @Get()
  @May('checkKit')
  @Page(KitCheckPage)
  form(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Ticks what was scanned while a kit is checked. */
  @Post()
  @HttpCode(200)
  @May('checkKit')
  @Page(KitCheckPage, {
    again: (it: CheckScansController, asked) => it.form(asked.id('id'), asked.actor),
    done: CheckedPage,
    texts: kitTexts,
  })
  async look(
    @Param('id', IdPipe) id: string,
    @Body() { scans, lines = [] }: CheckScansInput,
    @ActingAs() actor: Actor,
  ) {
    const kit = await this.stories.show(id, actor);
    if (!kit.ok) return kit;
    const items = await this.scans.answers(scans, kit.value.lines, actor);
    return allow({ items, ticked: [...lines, ...items.flatMap(({ line }) => line ?? [])], kit: kit.value });
  }
}
