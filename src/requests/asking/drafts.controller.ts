import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ActingAs, May, Session } from '../../access/may.decorator.js';
import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { IdPipe } from '../../web/id.pipe.js';
import { IfMatch } from '../../web/if-match.decorator.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { DraftInput } from './draft.input.js';
import { DraftsPage } from './drafts.page.js';
import { Drafts, type Draft } from './drafts.service.js';
import { RequestForms } from './request-forms.service.js';
import { pageTexts } from './request-page.text.js';
import { RequestPage } from './request.page.js';
import { ReasonsInput } from './warnings.input.js';

const KEPT = {
  said: 'kept',
  next: ({ id }: Draft) => `/cases/new?draft=${id}`,
  texts: [pageTexts, refusalTexts],
} as const;

/** Requests that are not sent yet: whoever works at the practice may go on with them. */
@Controller('drafts')
export class DraftsController {
  constructor(
    private readonly database: Database,
    private readonly drafts: Drafts,
    private readonly forms: RequestForms,
  ) {}

  /** Lists the drafts of the practice. */
  @Get()
  @May('draft')
  @Page(DraftsPage)
  async list(@ActingAs() actor: Actor): Promise<{ items: Draft[] }> {
    return { items: await this.database.read(actor, (tx) => this.drafts.list(tx)) };
  }

  @Get(':id')
  @May('draft')
  @Page(RequestPage)
  form(@Param('id', IdPipe) id: string, @Session() signedIn: SignedIn) {
    return this.forms.form(signedIn, id);
  }

  /** Shown again when a first draft cannot be kept. */
  blank(signedIn: SignedIn) {
    return this.forms.form(signedIn);
  }

  /** Keeps a request that is not finished. */
  @Post()
  @May('draft')
  @Page(RequestPage, { again: (it: DraftsController, asked) => it.blank(asked.signedIn), ...KEPT })
  make(@Body() body: DraftInput, @ActingAs() actor: Actor) {
    return this.drafts.make(body, actor);
  }

  /** Changes a draft. */
  @Patch(':id')
  @May('draft')
  @Page(RequestPage, { again: (it: DraftsController, asked) => it.form(asked.id('id'), asked.signedIn), ...KEPT })
  change(
    @Param('id', IdPipe) id: string,
    @Body() body: DraftInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.drafts.change(id, body, version, actor);
  }

  /** Keeps why somebody goes on past a warning, while the request is looked over. */
  @Patch(':id/reasons')
  @May('draft')
  @Page(RequestPage, {
    again: (it: DraftsController, asked) => it.form(asked.id('id'), asked.signedIn),
    next: ({ id }: { id: string }) => `/cases/check?draft=${id}`,
    texts: [refusalTexts],
  })
  reasons(@Param('id', IdPipe) id: string, @Body() { warningsPassed }: ReasonsInput, @ActingAs() actor: Actor) {
    return this.drafts.sayReasons(id, warningsPassed, actor);
  }

  /** Throws a draft away. */
  @Delete(':id')
  @May('draft')
  @Page(DraftsPage, {
    again: (it: DraftsController, asked) => it.list(asked.actor),
    said: 'removed',
    next: () => '/drafts',
    texts: [pageTexts, refusalTexts],
  })
  remove(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.drafts.remove(id, actor);
  }
}
