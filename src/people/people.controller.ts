import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { IdPipe } from '../web/id.pipe.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import { Problem } from '../web/problem.js';
import { ActingAs, May } from '../access/may.decorator.js';
import { StepUp } from '../access/step-up.decorator.js';
import { Invitations, type Invited } from './invitations.service.js';
import { NewPersonPage } from './new-person.page.js';
import { placesToWork } from './organisations.query.js';
import { PeopleInput } from './people.input.js';
import { PeoplePage, exportedPeople } from './people.page.js';
import { knownPerson, listPeople } from './people.query.js';
import { People } from './people.service.js';
import { peopleTexts } from './people.text.js';
import { PersonFormPage } from './person-form.page.js';
import { InvitationInput, PersonInput, PlaceInput } from './person.input.js';
import { PersonPage } from './person.page.js';

const toPerson = ({ id }: { id: string }) => `/people/${id}`;

/** Everybody in the network for its own administrator, everybody of the organisation for that one's. */
@Controller('people')
export class PeopleController {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly invitations: Invitations,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Lists the people of the organisation. */
  @Get()
  @May('seePeople')
  @Page(PeoplePage, { exported: exportedPeople })
  async list(@Query() asked: PeopleInput, @ActingAs() actor: Actor) {
    return { ...(await this.database.read(actor, (tx) => listPeople(tx, asked))), asked };
  }

  @Get('new')
  @May('keepPeople')
  @Page(NewPersonPage)
  newForm(@Query() { organisationId }: PlaceInput, @ActingAs() actor: Actor) {
    return this.database.read(actor, (tx) => placesToWork(tx, organisationId));
  }

  /** Invites somebody to work here. */
  @Post()
  @May('keepPeople')
  @StepUp()
  @Page(NewPersonPage, {
    again: async (it: PeopleController, asked) => it.newForm(await asked.read(PlaceInput), asked.actor),
    next: (it: Invited) => toPerson(it),
    said: 'sent',
    texts: peopleTexts,
  })
  invite(@Body() input: InvitationInput, @ActingAs() actor: Actor) {
    return this.invitations.invite(input, actor);
  }

  /** Shows a person with where they work. */
  @Get(':id')
  @May('seePeople')
  @Page(PersonPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const person = await knownPerson(tx, id);
      if (!person) throw new Problem(404, { reason: 'not-found' });
      const provider = this.config.oidc?.name ?? null;
      return { ...person, provider };
    });
  }

  @Get(':id/form')
  @May('keepPeople')
  @Page(PersonFormPage)
  form(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.show(id, actor);
  }

  /** Changes name, profession or number of a person. */
  @Patch(':id')
  @May('keepPeople')
  @StepUp()
  @HttpCode(200)
  @Page(PersonFormPage, {
    again: (it: PeopleController, asked) => it.form(asked.id('id'), asked.actor),
    next: toPerson,
    said: 'saved',
    texts: peopleTexts,
  })
  change(
    @Param('id', IdPipe) id: string,
    @Body() input: PersonInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.people.change(id, input, version, actor);
  }
}
