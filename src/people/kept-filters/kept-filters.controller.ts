import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import type { Asked } from '../../web/asked.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { KeptFilterInput } from './kept-filters.input.js';
import { KeptFiltersPage } from './kept-filters.page.js';
import { KeptFilters } from './kept-filters.service.js';
import { keptFilterTexts } from './kept-filters.text.js';

const again = (it: KeptFiltersController, asked: Asked) => it.list(asked.actor);

@Controller('kept-filters')
export class KeptFiltersController {
  constructor(private readonly kept: KeptFilters) {}

  /** Lists the filters that one kept, of every list. */
  @Get()
  @May('beSignedIn')
  @Page(KeptFiltersPage)
  async list(@ActingAs() actor: Actor) {
    return { items: await this.kept.of(null, actor) };
  }

  /** Keeps what is asked of a list under a name. */
  @Post()
  @May('beSignedIn')
  @Page(KeptFiltersPage, {
    again,
    next: ({ address }: { address: string }) => address,
    said: 'kept',
    texts: keptFilterTexts,
  })
  keep(@Body() input: KeptFilterInput, @ActingAs() actor: Actor) {
    return this.kept.keep(input, actor);
  }

  /** Takes a filter away that one kept. */
  @Delete(':id')
  @HttpCode(200)
  @May('beSignedIn')
  @Page(KeptFiltersPage, { again, next: () => '/kept-filters', said: 'gone', texts: keptFilterTexts })
  takeAway(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.kept.takeAway(id, actor);
  }
}
