import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ActingAs, May, Session } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { IdPipe } from '../../web/id.pipe.js';
import { IfMatch } from '../../web/if-match.decorator.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { Drafts, type Draft } from '../asking/drafts.service.js';
import { pageTexts } from '../asking/request-page.text.js';
import { OnBehalfDraftsPage } from './on-behalf-drafts.page.js';
import { OnBehalfDraftInput } from './on-behalf.input.js';
import { OnBehalfPage } from './on-behalf.page.js';
import { RequestsOnBehalf } from './on-behalf.service.js';
import { onBehalfTexts } from './on-behalf.text.js';

const KEPT = {
  said: 'kept',
  next: ({ id }: Draft) => `/cases/on-behalf?draft=${id}`,
  texts: [pageTexts, onBehalfTexts, refusalTexts],
} as const;

/** What a prescriber asks by telephone, while it is written down: whoever works at the same place may go on with it. */
@Controller('cases/on-behalf/drafts')
export class OnBehalfDraftsController {
  constructor(
    private readonly database: Database,
    private readonly drafts: Drafts,
    private readonly requests: RequestsOnBehalf,
  ) {}

  /** Lists what was asked by telephone or on paper and is not entered yet. */
  @Get()
  @May('submitOnBehalf')
  @Page(OnBehalfDraftsPage)
  async list(@ActingAs() actor: Actor): Promise<{ items: Draft[] }> {
    return { items: await this.database.read(actor, (tx) => this.drafts.list(tx, 'on-behalf')) };
  }

  @Get(':id')
  @May('submitOnBehalf')
  @Page(OnBehalfPage)
  form(@Param('id', IdPipe) id: string, @Session() signedIn: SignedIn) {
    return this.requests.form(signedIn, id);
  }

  /** Shown again when a first draft cannot be kept. */
  blank(signedIn: SignedIn) {
    return this.requests.form(signedIn);
  }

  /** Keeps what is not finished. */
  @Post()
  @May('submitOnBehalf')
  @Page(OnBehalfPage, { again: (it: OnBehalfDraftsController, asked) => it.blank(asked.signedIn), ...KEPT })
  make(@Body() body: OnBehalfDraftInput, @Session() signedIn: SignedIn) {
    return this.requests.keep(body, signedIn);
  }

  /** Changes what is not finished. */
  @Patch(':id')
  @May('submitOnBehalf')
  @Page(OnBehalfPage, {
    again: (it: OnBehalfDraftsController, asked) => it.form(asked.id('id'), asked.signedIn),
    ...KEPT,
  })
  change(
    @Param('id', IdPipe) id: string,
    @Body() body: OnBehalfDraftInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.drafts.change(id, body, version, actor, 'on-behalf');
  }

  /** Throws it away. */
  @Delete(':id')
  @May('submitOnBehalf')
  @Page(OnBehalfDraftsPage, {
    again: (it: OnBehalfDraftsController, asked) => it.list(asked.actor),
    said: 'removed',
    next: () => '/cases/on-behalf/drafts',
    texts: [pageTexts, refusalTexts],
  })
  remove(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.drafts.remove(id, actor, 'on-behalf');
  }
}
