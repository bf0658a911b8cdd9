import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { File } from '../web/file.js';
import type { SentFile } from '../web/forms.js';
import { Page } from '../web/page.js';
import { Sent, TakesFile } from '../web/sent-file.js';
import { LeafletInput } from './leaflet.input.js';
import { leafletTexts } from './leaflet.text.js';
import { LeafletsPage } from './leaflets.page.js';
import { Leaflets } from './leaflets.service.js';
import { DOCUMENT_SENT_MOST } from './slot-document.js';

const page = {
  again: (it: LeafletsController, asked: { actor: Actor }) => it.list(asked.actor),
  next: () => '/leaflets',
  texts: [leafletTexts],
} as const;

/** The leaflet for patient and relatives in languages that the application does not make itself. */
@Controller('leaflets')
export class LeafletsController {
  constructor(private readonly leaflets: Leaflets) {}

  /** Lists the languages in which the network has a leaflet of its own, each with its newest version. */
  @Get()
  @May('seeStandards')
  @Page(LeafletsPage)
  list(@ActingAs() actor: Actor) {
    return this.leaflets.list(actor);
  }

  /** Gives the newest leaflet in a language. */
  @Get(':language/file')
  @May('seeStandards')
  async file(@Param('language') language: string, @ActingAs() actor: Actor) {
    return new File(await this.leaflets.file(language, actor), 'application/pdf');
  }

  /** Adds a version of the leaflet in a language; its PDF comes in a part of the form called `file`. */
  @Post()
  @HttpCode(200)
  @TakesFile(DOCUMENT_SENT_MOST)
  @May('decideStandards')
  @Page(LeafletsPage, { ...page, said: 'added' })
  add(@Body() input: LeafletInput, @Sent() file: SentFile | null, @ActingAs() actor: Actor) {
    return this.leaflets.add(input, file?.bytes ?? null, actor);
  }

  /** Takes the newest leaflet in a language away; the one before it is given then. */
  @Delete(':language')
  @HttpCode(200)
  @May('decideStandards')
  @Page(LeafletsPage, { ...page, said: 'removed' })
  remove(@Param('language') language: string, @ActingAs() actor: Actor) {
    return this.leaflets.remove(language, actor);
  }
}
