import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { allow } from '../../platform/result.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { KitStories } from '../kits/kit-details.service.js';
import { kitTexts } from '../kits/kit.text.js';
import { KitScansInput } from './kit-scan.input.js';
import { KitScans } from './kit-scans.service.js';
import { ScannedPage } from './scanned.page.js';

/** Filling a kit with a scanner: as many scans as came since the last time, each with its own answer. */
@Controller('kits/:id/scans')
export class KitScansController {
  constructor(
    private readonly scans: KitScans,
    private readonly stories: KitStories,
  ) {}

  @Get()
  @May('assembleKit')
  @Page(ScannedPage)
  async form(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    const kit = await this.stories.show(id, actor);
    return kit.ok ? allow({ items: await this.scans.latest(id, actor), kit: kit.value }) : kit;
  }

  /** Puts what was scanned into a kit. */
  @Post()
  @May('assembleKit')
  @Page(ScannedPage, {
    again: (it: KitScansController, asked) => it.form(asked.id('id'), asked.actor),
    done: ScannedPage,
    texts: kitTexts,
  })
  async take(@Param('id', IdPipe) id: string, @Body() input: KitScansInput, @ActingAs() actor: Actor) {
    const answers = await this.scans.take(id, input, actor);
    if (!answers.ok) return answers;
    const kit = await this.stories.show(id, actor);
    return kit.ok ? allow({ items: answers.value, kit: kit.value }) : kit;
  }
}
