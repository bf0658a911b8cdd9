import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { IdPipe } from '../web/id.pipe.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import { StandardStories } from './standard-stories.service.js';
import { DraftRemovalPage } from './draft-removal.page.js';
import { DraftRemovals } from './draft-removals.service.js';
import { draftRemovalTexts } from './draft-removal.text.js';
import { DifferencePage } from './difference.page.js';
import { StandardChangeInput } from './slot.input.js';
import { StandardDrafts } from './standard-drafts.service.js';
import { NewStandardInput } from './standard.input.js';
import { StandardPage } from './standard.page.js';
import { nextName } from './standard.rules.js';
import { standardTexts } from './standard.text.js';
import { StandardsPage } from './standards.page.js';
import { compare } from './difference.query.js';
import { StartingStandard } from './starting-standard.service.js';
import { allVersions } from './standards.query.js';

@Controller('standards')
export class StandardsController {
  constructor(
    private readonly database: Database,
    private readonly drafts: StandardDrafts,
    private readonly clock: Clock,
    private readonly starting: StartingStandard,
    private readonly removals: DraftRemovals,
    private readonly stories: StandardStories,
  ) {}

  /** Lists the versions of the standard for kits. */
  @Get()
  @May('seeStandards')
  @Page(StandardsPage)
  async list(@ActingAs() actor: Actor) {
    const items = await this.database.read(actor, allVersions);
    const names = items.map(({ name }) => name);
    return { items, nextCursor: null, suggestedName: nextName(names, this.clock.today()) };
  }

  /** Begins a new version of the standard. */
  @Post()
  @May('decideStandards')
  @Page(StandardsPage, {
    again: (it: StandardsController, asked) => it.list(asked.actor),
    said: 'made',
    texts: standardTexts,
    next: (made: { id: string }) => `/standards/${made.id}`,
  })
  create(@Body() input: NewStandardInput, @ActingAs() actor: Actor) {
    return this.drafts.create(input, actor);
  }

  /** Begins the first version with what Dutch regions publish of their kits. */
  @Post('beginning')
  @May('decideStandards')
  @Page(StandardsPage, {
    again: (it: StandardsController, asked) => it.list(asked.actor),
    said: 'begun',
    texts: standardTexts,
    next: (made: { id: string }) => `/standards/${made.id}`,
  })
  begin(@ActingAs() actor: Actor) {
    return this.starting.begin(actor);
  }

  /** Shows a version of the standard with its slots and directions. */
  @Get(':id')
  @May('seeStandards')
  @Page(StandardPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Changes a version that is being drafted. */
  @Patch(':id')
  @May('decideStandards')
  @Page(StandardPage, {
    again: (it: StandardsController, asked) => it.show(asked.id('id'), asked.actor),
    texts: standardTexts,
  })
  change(
    @Param('id', IdPipe) id: string,
    @Body() { slots = [], without = [], itIsSo }: StandardChangeInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    const fieldOf = (index: number) => `slots.${index}`;
    return this.drafts.change(id, { slots, without, fieldOf, areSo: itIsSo }, version, actor);
  }

  /** Shows what goes with a draft that is thrown away. */
  @Get(':id/removal')
  @May('decideStandards')
  @Page(DraftRemovalPage, { texts: [draftRemovalTexts, standardTexts] })
  askRemoval(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.removals.ask(id, actor);
  }

  /** Throws away a draft that nobody approved. */
  @Delete(':id')
  @HttpCode(200)
  @May('decideStandards')
  @Page(StandardPage, {
    again: (it: StandardsController, asked) => it.show(asked.id('id'), asked.actor),
    said: 'thrownAway',
    texts: [draftRemovalTexts, standardTexts],
    next: () => '/standards',
  })
  remove(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.removals.remove(id, actor);
  }

  /** Tells what differs between two versions of the standard. */
  @Get(':id/difference')
  @May('seeStandards')
  @Page(DifferencePage)
  difference(@Param('id', IdPipe) id: string, @Query('from', IdPipe) from: string, @ActingAs() actor: Actor) {
    return this.database.read(actor, (tx) => compare(tx, from, id));
  }
}
