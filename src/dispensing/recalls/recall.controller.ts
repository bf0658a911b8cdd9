import type { Asked } from '../../web/asked.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse } from '../../platform/result.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { RecallConfirmationInput } from './recall.input.js';
import { RecallPage } from './recall.page.js';
import { recalls, recallStory } from './recall.query.js';
import { Recalls } from './recall.service.js';
import { recallTexts } from './recall.text.js';
import { RecallsInput } from './recalls.input.js';
import { RecallsPage, exportedRecalls } from './recalls.page.js';

const recorded = (said: 'started' | 'looked' | 'withdrawn-said' | 'ended') =>
  ({
    again: (it: RecallController, asked: Asked) => it.show(asked.id('id'), asked.actor),
    said,
    texts: recallTexts,
    next: ({ id }: { id: string }) => `/recalls/${id}`,
  }) as const;

@Controller('recalls')
export class RecallController {
  constructor(
    private readonly recalls: Recalls,
    private readonly database: Database,
  ) {}

  /** Lists the recalls. */
  @Get()
  @May('seeRecalls')
  @Page(RecallsPage, { exported: exportedRecalls })
  list(@Query() asked: RecallsInput, @ActingAs() actor: Actor) {
    return this.database.read(actor, (tx) => recalls(tx, asked));
  }

  /** Shows a recall: kits on shelves and in homes, who was told and when. */
  @Get(':id')
  @May('seeRecalls')
  @Page(RecallPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const recall = await recallStory(tx, id);
      return recall ? allow(recall) : refuse('not-found');
    });
  }

  /** Confirms a recall as its second person, and blocks the kits. */
  @Post(':id/confirmation')
  @HttpCode(200)
  @May('recall')
  @Page(RecallPage, recorded('started'))
  confirm(@Param('id', IdPipe) id: string, @Body() { alone }: RecallConfirmationInput, @ActingAs() actor: Actor) {
    return this.recalls.confirm(id, alone, actor);
  }

  /** Looks once more where the lots of a recall are. */
  @Post(':id/second-look')
  @HttpCode(200)
  @May('recall')
  @Page(RecallPage, recorded('looked'))
  look(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.recalls.look(id, actor);
  }

  /** Withdraws a recall that was not confirmed. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @May('recall')
  @Page(RecallPage, recorded('withdrawn-said'))
  withdraw(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.recalls.withdraw(id, actor);
  }

  /** Ends a recall. */
  @Post(':id/ending')
  @HttpCode(200)
  @May('recall')
  @Page(RecallPage, recorded('ended'))
  end(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.recalls.end(id, actor);
  }
}
