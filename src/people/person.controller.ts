import type { Asked } from '../web/asked.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { ActingAs, May } from '../access/may.decorator.js';
import { StepUp } from '../access/step-up.decorator.js';
import { Invitations } from './invitations.service.js';
import { NewWorkPage } from './new-work.page.js';
import { PeopleController } from './people.controller.js';
import { People } from './people.service.js';
import { peopleTexts } from './people.text.js';
import { AgainInput, EndOfWorkInput, PlaceInput, WorkInput } from './person.input.js';
import { PersonPage } from './person.page.js';

type Said = 'added' | 'ended' | 'blocked' | 'unblocked' | 'sent' | 'isWithdrawn' | 'factorReset';
const recorded = (said: Said) =>
  ({
    again: (it: PersonController, asked: Asked) => it.show(asked.id('id'), asked.actor),
    next: ({ id }: { id: string }) => `/people/${id}`,
    said,
    texts: peopleTexts,
  }) as const;

/** What is done to one person's account, from their own page. */
@Controller('people/:id')
export class PersonController {
  constructor(
    private readonly controller: PeopleController,
    private readonly people: People,
    private readonly invitations: Invitations,
  ) {}

  /** Shown again when something is refused. */
  show(id: string, actor: Actor) {
    return this.controller.show(id, actor);
  }

  @Get('memberships')
  @May('keepPeople')
  @Page(NewWorkPage)
  async workForm(@Param('id', IdPipe) id: string, @Query() { organisationId }: PlaceInput, @ActingAs() actor: Actor) {
    const { name } = await this.controller.show(id, actor);
    return { person: { id, name }, ...(await this.controller.newForm({ organisationId }, actor)) };
  }

  /** Lets a person work for one more organisation or in one more role. */
  @Post('memberships')
  @HttpCode(200)
  @May('keepPeople')
  @StepUp()
  @Page(NewWorkPage, {
    ...recorded('added'),
    again: async (it: PersonController, asked) =>
      it.workForm(asked.id('id'), await asked.read(PlaceInput), asked.actor),
  })
  addWork(@Param('id', IdPipe) id: string, @Body() input: WorkInput, @ActingAs() actor: Actor) {
    return this.people.addWork(id, input, actor);
  }

  /** Ends a person's work in a role. */
  @Post('departures')
  @HttpCode(200)
  @May('keepPeople')
  @StepUp()
  @Page(PersonPage, recorded('ended'))
  endWork(@Param('id', IdPipe) id: string, @Body() input: EndOfWorkInput, @ActingAs() actor: Actor) {
    return this.people.endWork(id, input, actor);
  }

  /** Blocks a person. */
  @Post('block')
  @HttpCode(200)
  @May('keepPeople')
  @StepUp()
  @Page(PersonPage, recorded('blocked'))
  disable(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.people.disable(id, actor);
  }

  /** Lets a blocked person in again. */
  @Delete('block')
  @HttpCode(200)
  @May('keepPeople')
  @StepUp()
  @Page(PersonPage, recorded('unblocked'))
  enable(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.people.enable(id, actor);
  }

  /** Sends an invitation once more. */
  @Post('invitation')
  @HttpCode(200)
  @May('keepPeople')
  @StepUp()
  @Page(PersonPage, recorded('sent'))
  inviteAgain(@Param('id', IdPipe) id: string, @Body() input: AgainInput, @ActingAs() actor: Actor) {
    return this.invitations.again(id, input, actor);
  }

  /** Withdraws an invitation. */
  @Delete('invitation')
  @HttpCode(200)
  @May('keepPeople')
  @StepUp()
  @Page(PersonPage, recorded('isWithdrawn'))
  withdraw(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.invitations.withdraw(id, actor);
  }

  /** Takes away a person's second factors, so that they set up a new one. */
  @Delete('second-factor')
  @HttpCode(200)
  @May('keepPeople')
  @StepUp()
  @Page(PersonPage, recorded('factorReset'))
  resetSecondFactor(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.people.resetSecondFactor(id, actor);
  }
}
