import type { Asked } from '../web/asked.js';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import type { Rightly } from '../web/rightly.js';
import { AgreementInput, DepartureInput, PauseInput } from './participation.input.js';
import { Participation } from './participation.service.js';
import { NewPharmacyPage } from './new-pharmacy.page.js';
import { PharmaciesInput } from './pharmacies.input.js';
import { PharmaciesPage, exportedPharmacies } from './pharmacies.page.js';
import { Pharmacies } from './pharmacies.service.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { PharmacyFormPage } from './pharmacy-form.page.js';
import { NewPharmacyInput, PharmacyChangeInput } from './pharmacy.input.js';
import { PharmacyPage } from './pharmacy.page.js';

const backTo = (_: unknown, { id }: Readonly<Record<string, string>>) => `/pharmacies/${id ?? ''}`;
const recorded = (said: 'stepDone' | 'paused') =>
  ({
    again: (it: PharmaciesController, asked: Asked) => it.show(asked.id('id'), asked.actor),
    next: backTo,
    said,
    texts: pharmacyTexts,
  }) as const;

@Controller('pharmacies')
export class PharmaciesController {
  constructor(
    readonly pharmacies: Pharmacies,
    private readonly participation: Participation,
  ) {}

  /** Lists the pharmacies of the network. */
  @Get()
  @May('seePharmacies')
  @Page(PharmaciesPage, { exported: exportedPharmacies })
  list(@Query() asked: PharmaciesInput, @ActingAs() actor: Actor) {
    return this.pharmacies.list(asked, actor);
  }

  @Get('new')
  @May('decidePharmacy')
  @Page(NewPharmacyPage)
  newForm() {
    return {};
  }

  /** Adds a pharmacy. */
  @Post()
  @May('decidePharmacy')
  @Page(NewPharmacyPage, {
    again: (it: PharmaciesController) => it.newForm(),
    besides: (it: PharmaciesController, { agb }: Rightly<NewPharmacyInput>, { actor }) =>
      it.pharmacies.refuseUsed(agb, actor),
    next: ({ id }: { id: string }) => `/pharmacies/${id}`,
    said: 'added',
    texts: pharmacyTexts,
  })
  add(@Body() input: NewPharmacyInput, @ActingAs() actor: Actor) {
    return this.pharmacies.add(input, actor);
  }

  /** Shows a pharmacy. */
  @Get(':id')
  @May('seePharmacies')
  @Page(PharmacyPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.pharmacies.show(id, actor);
  }

  @Get(':id/form')
  @May('keepPharmacy')
  @Page(PharmacyFormPage)
  form(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.pharmacies.form(id, actor);
  }

  /** Changes area, hours or phone of a pharmacy. */
  @Patch(':id')
  @May('keepPharmacy')
  @Page(PharmacyFormPage, {
    again: (it: PharmaciesController, asked) => it.form(asked.id('id'), asked.actor),
    besides: (it: PharmaciesController, rightly: Rightly<PharmacyChangeInput>, asked) =>
      it.pharmacies.refuseSoFar(asked.id('id'), rightly, asked.actor),
    next: backTo,
    said: 'saved',
    texts: pharmacyTexts,
  })
  change(
    @Param('id', IdPipe) id: string,
    @Body() input: PharmacyChangeInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.pharmacies.change(id, input, version, actor);
  }

  /** Records the agreement with a pharmacy. */
  @Post(':id/agreement')
  @HttpCode(200)
  @May('decidePharmacy')
  @Page(PharmacyPage, recorded('stepDone'))
  agree(@Param('id', IdPipe) id: string, @Body() input: AgreementInput, @ActingAs() actor: Actor) {
    return this.participation.agree(id, input, actor);
  }

  /** Records that a pharmacy was trained. */
  @Post(':id/training')
  @HttpCode(200)
  @May('decidePharmacy')
  @Page(PharmacyPage, recorded('stepDone'))
  train(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.participation.enter('training', id, actor);
  }

  /** Lets a pharmacy take part. */
  @Post(':id/activation')
  @HttpCode(200)
  @May('decidePharmacy')
  @Page(PharmacyPage, recorded('stepDone'))
  activate(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.participation.enter('activation', id, actor);
  }

  /** Records that a pharmacy no longer takes part. */
  @Post(':id/departure')
  @HttpCode(200)
  @May('decidePharmacy')
  @Page(PharmacyPage, recorded('stepDone'))
  depart(@Param('id', IdPipe) id: string, @Body() { reason }: DepartureInput, @ActingAs() actor: Actor) {
    return this.participation.enter('departure', id, actor, reason);
  }

  /** Pauses a pharmacy until a day, or ends that. */
  @Post(':id/pause')
  @HttpCode(200)
  @May('keepPharmacy')
  @Page(PharmacyPage, recorded('paused'))
  pause(@Param('id', IdPipe) id: string, @Body() input: PauseInput, @ActingAs() actor: Actor) {
    return this.participation.pause(id, input, actor);
  }
}
