import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import { Products } from '../../kit-standards/products.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse } from '../../platform/result.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { RecallInput } from './recall.input.js';
import { RecallPage } from './recall.page.js';
import { recalls, recallStory } from './recall.query.js';
import { Recalls } from './recall.service.js';
import { recallTexts } from './recall.text.js';
import { RecallsInput } from './recalls.input.js';
import { RecallsPage } from './recalls.page.js';

const there = ({ id }: { id: string }) => `/recalls/${id}`;

@Controller('recalls')
export class RecallController {
  constructor(
    private readonly recalls: Recalls,
    private readonly products: Products,
    private readonly database: Database,
  ) {}

  @Get()
  @May('seeRecalls')
  @Page(RecallsPage)
  async list(@Query() asked: RecallsInput, @ActingAs() actor: Actor) {
    const products = (await this.products.list(actor)).map(({ code, name }) => ({ code, name }));
    return this.database.read(actor, async (tx) => ({ ...(await recalls(tx, asked)), products }));
  }

  @Post()
  @May('recall')
  @Page(RecallsPage, { again: 'list', said: 'started', texts: recallTexts, next: there })
  start(@Body() input: RecallInput, @ActingAs() actor: Actor) {
    return this.recalls.start(input, actor);
  }

  @Get(':id')
  @May('seeRecalls')
  @Page(RecallPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const recall = await recallStory(tx, id);
      return recall ? allow(recall) : refuse('not-found');
    });
  }

  @Post(':id/ending')
  @HttpCode(200)
  @May('recall')
  @Page(RecallPage, { again: 'show', said: 'ended', texts: recallTexts, next: there })
  end(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.recalls.end(id, actor);
  }
}
