import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { IdPipe } from '../web/id.pipe.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import { Problem } from '../web/problem.js';
import { ActingAs, May } from '../access/may.decorator.js';
import { StepUp } from '../access/step-up.decorator.js';
import { NewOrganisationPage, OrganisationFormPage, OrganisationPage } from './organisation.page.js';
import { NewOrganisationInput, OrganisationInput, OrganisationsInput } from './organisations.input.js';
import { OrganisationsPage, exportedOrganisations } from './organisations.page.js';
import { knownOrganisation, listOrganisations } from './organisations.query.js';
import { Organisations } from './organisations.service.js';
import { organisationTexts } from './organisations.text.js';
import type { Rightly } from '../web/rightly.js';

const toOrganisation = ({ id }: { id: string }) => `/organisations/${id}`;

@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly database: Database,
    private readonly organisations: Organisations,
  ) {}

  /**
   * Lists the organisations of the network. Everybody in the network may know who takes part: names, places and
   * phone numbers of organisations.
   */
  @Get()
  @May('beSignedIn')
  @Page(OrganisationsPage, { exported: exportedOrganisations })
  async list(@Query() asked: OrganisationsInput, @ActingAs() actor: Actor) {
    return { ...(await this.database.read(actor, (tx) => listOrganisations(tx, asked))), asked };
  }

  @Get('new')
  @May('addOrganisations')
  @Page(NewOrganisationPage)
  newForm() {
    return {};
  }

  /** Adds an organisation to the network. */
  @Post()
  @May('addOrganisations')
  @StepUp()
  @Page(NewOrganisationPage, {
    again: (it: OrganisationsController) => it.newForm(),
    besides: (it: OrganisationsController, { agb }: Rightly<NewOrganisationInput>, { actor }) =>
      it.organisations.refuseUsed(agb, actor),
    next: toOrganisation,
    said: 'added',
    texts: organisationTexts,
  })
  add(@Body() input: NewOrganisationInput, @ActingAs() actor: Actor) {
    return this.organisations.add(input, actor);
  }

  /** Shows an organisation. */
  @Get(':id')
  @May('keepOrganisations')
  @Page(OrganisationPage)
  async show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    const organisation = await this.database.read(actor, (tx) => knownOrganisation(tx, id));
    if (!organisation) throw new Problem(404, { reason: 'not-found' });
    return organisation;
  }

  @Get(':id/form')
  @May('keepOrganisations')
  @Page(OrganisationFormPage)
  form(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.show(id, actor);
  }

  /** Changes an organisation. */
  @Patch(':id')
  @HttpCode(200)
  @May('keepOrganisations')
  @StepUp()
  @Page(OrganisationFormPage, {
    again: (it: OrganisationsController, asked) => it.form(asked.id('id'), asked.actor),
    next: toOrganisation,
    said: 'saved',
    texts: organisationTexts,
  })
  change(
    @Param('id', IdPipe) id: string,
    @Body() input: OrganisationInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.organisations.change(id, input, version, actor);
  }
}
