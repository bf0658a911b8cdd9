import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { listOf, ListInput, PER_PAGE } from '../../web/list.input.js';
import { Page } from '../../web/page.js';
import { ActingAs, May } from '../may.decorator.js';
import { OrganisationsInput } from './organisations.input.js';
import { OrganisationsPage } from './organisations.page.js';
import { PeoplePage } from './people.page.js';
import { listOrganisations, listPeople } from './people.query.js';

const MOST = 500;

@Controller()
export class PeopleController {
  constructor(private readonly database: Database) {}

  @Get('people')
  @May('seePeople')
  @Page(PeoplePage)
  async people(@Query() { limit = PER_PAGE, cursor }: ListInput, @ActingAs() actor: Actor) {
    const rows = await this.database.read(actor, (tx) => listPeople(tx, cursor ?? null, limit + 1));
    return listOf(rows, limit, ({ id }) => id);
  }

  /** Everybody in the network may know who takes part: names, places and phone numbers of organisations. */
  @Get('organisations')
  @May('beSignedIn')
  @Page(OrganisationsPage)
  async organisations(@Query() { kind }: OrganisationsInput, @ActingAs() actor: Actor) {
    const items = await this.database.read(actor, (tx) => listOrganisations(tx, kind ?? null, MOST));
    return { items };
  }
}
