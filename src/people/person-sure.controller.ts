import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { allow, refuse } from '../platform/result.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { ActingAs, May } from '../access/may.decorator.js';
import { StepUp } from '../access/step-up.decorator.js';
import { PeopleController } from './people.controller.js';
import { peopleTexts } from './people.text.js';
import { RoleInput } from './person.input.js';
import { mayBeShutOut, roleToEnd } from './person.rules.js';
import { BlockPage, DeparturePage, FactorResetPage } from './person-sure.page.js';

const WORDS = { texts: peopleTexts };

/** What an administrator is asked before something happens to an account that cannot simply be undone. */
@Controller('people/:id')
@May('keepPeople')
@StepUp()
export class PersonSureController {
  constructor(private readonly people: PeopleController) {}

  @Get('block')
  @Page(BlockPage, WORDS)
  async blockForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return mayBeShutOut(await this.people.show(id, actor));
  }

  @Get('second-factor')
  @Page(FactorResetPage, WORDS)
  async secondFactorForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return mayBeShutOut(await this.people.show(id, actor));
  }

  @Get('departures')
  @Page(DeparturePage, WORDS)
  async departureForm(@Param('id', IdPipe) id: string, @Query() role: RoleInput, @ActingAs() actor: Actor) {
    const person = await this.people.show(id, actor);
    const work = roleToEnd(person.works, role);
    return work ? allow({ id, name: person.name, work }) : refuse('not-found');
  }
}
