import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/public.decorator.js';
import { Page } from '../web/page.js';
import type { SignedIn, SigningIn } from '../web/signed-in.js';
import { accessTexts } from './access.text.js';
import { PendingSignIns, ownPath, wayOn, type PendingSignIn } from './pending-sign-in.service.js';
import { ChosenPlaceInput } from './place.input.js';
import { PlacePage, type Choice } from './place.page.js';
import { ActiveMembership } from './active-membership.service.js';
import { Choosing, choosing } from './signing-in.decorator.js';

/** The last step of a sign-in, and the way to change over later: a new session either way. */
@Controller('session/organisation')
export class PlaceController {
  constructor(
    private readonly places: ActiveMembership,
    private readonly pending: PendingSignIns,
  ) {}

  @Get()
  @Public()
  @Page(PlacePage)
  async form(@Choosing() session: SignedIn | SigningIn, @Query('back') back?: string): Promise<Choice> {
    return { items: await this.places.list(session), back: ownPath(back) };
  }

  /** Chooses for which organisation and in which role somebody works in this session. */
  @Post()
  @HttpCode(200)
  @Public()
  @Page<Choice, PendingSignIn>(PlacePage, {
    again: (it: PlaceController, asked) => it.form(choosing(asked.request), asked.query('back')),
    next: (answer, { back }) => wayOn(answer, back),
    texts: accessTexts,
  })
  async choose(
    @Body() place: ChosenPlaceInput,
    @Choosing() session: SignedIn | SigningIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const result = await this.places.choose(session, place);
    return result.ok ? this.pending.with(result.value, request, reply) : result;
  }
}
