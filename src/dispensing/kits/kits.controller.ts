import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { IfMatch } from '../../web/if-match.decorator.js';
import { Page } from '../../web/page.js';
import { KitPage } from './kit.page.js';
import { KitLinesInput, NewKitInput } from './kit-line.input.js';
import { KitStories } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';
import { KitsInput } from './kits.input.js';
import { exportedKits } from './kit-columns.js';
import { KitsPage } from './kits.page.js';
import { Kits } from './kits.service.js';

@Controller('kits')
export class KitsController {
  constructor(
    private readonly kits: Kits,
    private readonly stories: KitStories,
  ) {}

  /** Lists the kits of the pharmacy. */
  @Get()
  @May('seeKits')
  @Page(KitsPage, { exported: exportedKits })
  list(@Query() asked: KitsInput, @ActingAs() actor: Actor) {
    return this.stories.list(asked, actor);
  }

  /** Begins a kit against a standard. */
  @Post()
  @May('assembleKit')
  @Page(KitsPage, {
    again: async (it: KitsController, asked) => it.list(await asked.read(KitsInput), asked.actor),
    said: 'assembled',
    texts: kitTexts,
    next: ({ id }: { id: string }) => `/kits/${id}/lines`,
  })
  assemble(@Body() input: NewKitInput, @ActingAs() actor: Actor) {
    return this.kits.assemble(input, actor);
  }

  /** Shows a kit, line by line. */
  @Get(':id')
  @May('seeKits')
  @Page(KitPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Replaces the lines of a kit that is being assembled. */
  @Patch(':id')
  @May('assembleKit')
  @Page(KitPage, { again: (it: KitsController, asked) => it.show(asked.id('id'), asked.actor), texts: kitTexts })
  fill(
    @Param('id', IdPipe) id: string,
    @Body() input: KitLinesInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.kits.fill(id, input, version, actor);
  }
}
