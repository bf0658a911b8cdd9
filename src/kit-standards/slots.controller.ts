import type { Asked } from '../web/asked.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { allow } from '../platform/result.js';
import { IdPipe } from '../web/id.pipe.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import type { Rightly } from '../web/rightly.js';
import { slotForm } from './slot-form.query.js';
import { SlotPage } from './slot.page.js';
import { OneSlotInput } from './slot.input.js';
import { slotTexts } from './slot.text.js';
import { StandardDrafts } from './standard-drafts.service.js';
import { standardTexts } from './standard.text.js';

const there = ({ id }: { id: string }) => `/standards/${id}`;
const page = {
  again: (it: SlotsController, asked: Asked) => it.typed(asked.id('id'), asked.param('code'), asked.actor),
  next: there,
  texts: [slotTexts, standardTexts],
} as const;
const onTheForm = () => '';

/** One slot of a draft at a time, as a person fills it in. */
@Controller('standards/:id/slots/:code')
export class SlotsController {
  constructor(
    private readonly database: Database,
    private readonly drafts: StandardDrafts,
  ) {}

  @Get()
  @May('decideStandards')
  @Page(SlotPage)
  form(@Param('id', IdPipe) id: string, @Param('code') code: string, @ActingAs() actor: Actor) {
    return this.database.read(actor, (tx) => slotForm(tx, id, code));
  }

  typed(id: string, code: string, actor: Actor) {
    return this.database.read(actor, (tx) => slotForm(tx, id, code, true));
  }

  /** Writes a slot of a version. */
  @Patch()
  @May('decideStandards')
  @Page(SlotPage, {
    ...page,
    besides: (it: SlotsController, { itIsSo: _, ...slot }: Rightly<OneSlotInput>, asked) =>
      it.drafts.refuseSoFar(asked.id('id'), slot, asked.param('code'), asked.actor),
    said: 'slotSaved',
  })
  async save(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @Body() { itIsSo: areSo, ...slot }: OneSlotInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    const change = { slots: [slot], without: [], fieldOf: onTheForm, openedAs: code, areSo };
    const changed = await this.drafts.change(id, change, version, actor);
    return changed.ok ? allow({ ...changed.value, code: slot.code }) : changed;
  }

  /** Removes a slot of a version. */
  @Delete()
  @HttpCode(200)
  @May('decideStandards')
  @Page(SlotPage, { ...page, said: 'slotRemoved' })
  async remove(
    @Param('id', IdPipe) id: string,
    @Param('code') code: string,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    const changed = await this.drafts.change(id, { slots: [], without: [code], fieldOf: onTheForm }, version, actor);
    return changed.ok ? allow({ ...changed.value, code }) : changed;
  }
}
