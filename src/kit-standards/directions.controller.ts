import { Body, Controller, Delete, Get, HttpCode, Param, Patch } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import type { Asked } from '../web/asked.js';
import { IdPipe } from '../web/id.pipe.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import { DirectionDrafts } from './direction-drafts.service.js';
import { directionForm } from './direction-form.query.js';
import { DirectionInput } from './direction.input.js';
import { DirectionPage } from './direction.page.js';
import { directionTexts } from './direction.text.js';
import { standardTexts } from './standard.text.js';

const page = {
  again: (it: DirectionsController, asked: Asked) =>
    it.typed(asked.id('id'), asked.param('code'), asked.param('number'), asked.actor),
  next: ({ id }: { id: string }) => `/standards/${id}#directions`,
  texts: [directionTexts, standardTexts],
} as const;

/** `new` is one that is to be added; what is no number is none that is there. */
const numbered = (number: string): number | null =>
  number === 'new' ? null : /^\d{1,4}$/.test(number) ? Number(number) : 0;

/** One direction of a draft at a time, as a person fills it in. */
@Controller('standards/:id/slots/:code/directions/:number')
export class DirectionsController {
  constructor(
    private readonly database: Database,
    private readonly drafts: DirectionDrafts,
  ) {}

  @Get()
  @May('decideStandards')
  @Page(DirectionPage)
  form(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Param('number') number: string,
    @ActingAs() actor: Actor,
  ) {
    return this.database.read(actor, (tx) => directionForm(tx, id, code, numbered(number)));
  }

  typed(id: string, code: string, number: string, actor: Actor) {
    return this.database.read(actor, (tx) => directionForm(tx, id, code, numbered(number), true));
  }

  /** Writes how the medicine of a slot is given. */
  @Patch()
  @May('decideStandards')
  @Page(DirectionPage, { ...page, said: 'saved' })
  save(
    @Param('id', IdPipe) id: string,
    @Param('code') slot: string,
    @Param('number') number: string,
    @Body() input: DirectionInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.drafts.put({ id, slot, number: numbered(number) }, input, version, actor);
  }

  /** Removes a direction of a slot. */
  @Delete()
  @HttpCode(200)
  @May('decideStandards')
  @Page(DirectionPage, { ...page, said: 'removed' })
  remove(
    @Param('id', IdPipe) id: string,
    @Param('code') slot: string,
    @Param('number') number: string,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.drafts.remove({ id, slot, number: numbered(number) }, version, actor);
  }
}
