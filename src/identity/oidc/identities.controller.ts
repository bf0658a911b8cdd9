import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { Problem } from '../../web/problem.js';
import type { SignedIn } from '../../web/signed-in.js';
import { ActingAs, May, Session } from '../../access/may.decorator.js';
import { StepUp } from '../../access/step-up.decorator.js';
import { IdentitiesPage, PersonIdentitiesPage, PersonUnlinkPage, UnlinkPage } from './identities.page.js';
import { Identities } from './identities.service.js';
import { IdentityInput } from './identity.input.js';
import { LeavePage } from './leave.page.js';
import { Logins } from './logins.service.js';
import { oidcTexts } from './oidc.text.js';
import { Provider } from './provider.service.js';

const OWN = '/account/identities';
const WORDS = { texts: oidcTexts };

/** Who somebody is to the identity provider: one's own, and those of people an administrator of the network knows. */
@Controller()
export class IdentitiesController {
  constructor(
    private readonly identities: Identities,
    private readonly logins: Logins,
    private readonly provider: Provider,
  ) {}

  /** Lists the identities at a provider that one can sign in with. */
  @Get('account/identities')
  @May('beSignedIn')
  @Page(IdentitiesPage)
  own(@Session() { person, actor }: SignedIn) {
    return this.identities.of(person.id, actor);
  }

  /**
   * Begins to link an identity at the provider to one's own account. Answers where to go: a form may not lead a
   * browser to another site.
   */
  @Post('account/identities')
  @HttpCode(200)
  @May('beSignedIn')
  @StepUp()
  @Page(IdentitiesPage, {
    again: (it: IdentitiesController, asked) => it.own(asked.signedIn),
    done: LeavePage,
    ...WORDS,
  })
  async link(@Session() { sessionId }: SignedIn, @Res({ passthrough: true }) reply: FastifyReply) {
    const { name } = this.provider;
    if (name === null) throw new Problem(404, { reason: 'not-found' });
    return { name, url: await this.logins.leave('link', sessionId, OWN, reply) };
  }

  @Get('account/identities/:id/removal')
  @May('beSignedIn')
  @StepUp()
  @Page(UnlinkPage)
  unlinkForm(@Param('id', IdPipe) id: string, @Session() { person, actor }: SignedIn) {
    return this.identities.one(person.id, id, actor);
  }

  /** Unlinks an identity from one's own account. */
  @Delete('account/identities/:id')
  @May('beSignedIn')
  @StepUp()
  @Page(IdentitiesPage, {
    again: (it: IdentitiesController, asked) => it.own(asked.signedIn),
    next: () => OWN,
    said: 'unlinked',
    ...WORDS,
  })
  unlink(@Param('id', IdPipe) id: string, @Session() { person, actor }: SignedIn) {
    return this.identities.remove(person.id, id, actor);
  }

  /** Lists the identities that a person can sign in with. */
  @Get('people/:personId/identities')
  @May('keepIdentities')
  @StepUp()
  @Page(PersonIdentitiesPage)
  ofPerson(@Param('personId', IdPipe) personId: string, @ActingAs() actor: Actor) {
    return this.identities.of(personId, actor);
  }

  /** Links an identity to a person. */
  @Post('people/:personId/identities')
  @May('keepIdentities')
  @StepUp()
  @Page(PersonIdentitiesPage, {
    again: (it: IdentitiesController, asked) => it.ofPerson(asked.id('personId'), asked.actor),
    said: 'linked',
    ...WORDS,
  })
  add(@Param('personId', IdPipe) personId: string, @Body() { subject }: IdentityInput, @ActingAs() actor: Actor) {
    if (this.provider.name === null) throw new Problem(404, { reason: 'not-found' });
    return this.identities.addFor(personId, subject, actor);
  }

  @Get('people/:personId/identities/:id/removal')
  @May('keepIdentities')
  @StepUp()
  @Page(PersonUnlinkPage)
  removalForm(@Param('personId', IdPipe) personId: string, @Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.identities.one(personId, id, actor);
  }

  /** Unlinks an identity from a person. */
  @Delete('people/:personId/identities/:id')
  @May('keepIdentities')
  @StepUp()
  @Page(PersonIdentitiesPage, {
    again: (it: IdentitiesController, asked) => it.ofPerson(asked.id('personId'), asked.actor),
    next: (_, { personId = '' }) => `/people/${personId}/identities`,
    said: 'unlinked',
    ...WORDS,
  })
  remove(@Param('personId', IdPipe) personId: string, @Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.identities.remove(personId, id, actor);
  }
}
