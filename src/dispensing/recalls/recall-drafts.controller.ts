import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { Products } from '../../kit-standards/products.service.js';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import { RecallDrafts } from './recall-drafts.service.js';
import { RecallInput, RecallPreviewInput } from './recall.input.js';
import { NewRecallPage } from './new-recall.page.js';
import { RecallPreviewPage } from './recall-preview.page.js';
import { recallTexts } from './recall.text.js';

@Controller('recalls')
export class RecallDraftsController {
  constructor(
    private readonly drafts: RecallDrafts,
    private readonly products: Products,
  ) {}

  @Get('new')
  @May('recall')
  @Page(NewRecallPage)
  async newForm(@ActingAs() actor: Actor) {
    return { products: (await this.products.list(actor)).map(({ code, name }) => ({ code, name })) };
  }

  /** Tells where the lots of a recall are, before it is drafted. */
  @Post('preview')
  @HttpCode(200)
  @May('recall')
  @Page(NewRecallPage, {
    again: (it: RecallDraftsController, asked) => it.newForm(asked.actor),
    done: RecallPreviewPage,
  })
  preview(@Body() input: RecallPreviewInput, @ActingAs() actor: Actor) {
    return this.drafts.preview(input, actor);
  }

  /** Drafts a recall of lots of a product. */
  @Post()
  @May('recall')
  @Page(NewRecallPage, {
    again: (it: RecallDraftsController, asked) => it.newForm(asked.actor),
    said: 'drafted-said',
    texts: recallTexts,
    next: ({ id }: { id: string }) => `/recalls/${id}`,
  })
  draft(@Body() input: RecallInput, @ActingAs() actor: Actor) {
    return this.drafts.draft(input, actor);
  }
}
