import type { Asked } from '../../web/asked.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { allow } from '../../platform/result.js';
import { KitScans } from '../scans/kit-scans.service.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { KitFillingPage } from './kit-filling.page.js';
import { AddedKitLineInput } from './kit-line.input.js';
import { kitLineTexts } from './kit-line.text.js';
import { KitStories } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';
import { Kits } from './kits.service.js';

const onward = ({ id }: { id: string }) => `/kits/${id}/lines`;
const page = {
  again: (it: KitLinesController, asked: Asked) => it.form(asked.id('id'), asked.actor),
  next: onward,
  texts: [kitLineTexts, kitTexts],
} as const;

/** What is in a kit, line by line: scanned here, or typed on the page of a slot. */
@Controller('kits/:id/lines')
export class KitLinesController {
  constructor(
    private readonly kits: Kits,
    private readonly stories: KitStories,
    private readonly scans: KitScans,
  ) {}

  @Get()
  @May('assembleKit')
  @Page(KitFillingPage)
  async form(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    const kit = await this.stories.show(id, actor);
    return kit.ok ? allow({ ...kit.value, scans: await this.scans.latest(id, actor) }) : kit;
  }

  /** Adds a line to a kit. */
  @Post()
  @May('assembleKit')
  @Page(KitFillingPage, { ...page, said: 'saved' })
  add(@Param('id', IdPipe) id: string, @Body() { itIsSo, ...line }: AddedKitLineInput, @ActingAs() actor: Actor) {
    return this.kits.addLine(id, line, itIsSo, actor);
  }

  /** Removes a line from a kit. */
  @Delete(':line')
  @HttpCode(200)
  @May('assembleKit')
  @Page(KitFillingPage, { ...page, said: 'removed' })
  remove(@Param('id', IdPipe) id: string, @Param('line', IdPipe) line: string, @ActingAs() actor: Actor) {
    return this.kits.removeLine(id, line, actor);
  }
}
