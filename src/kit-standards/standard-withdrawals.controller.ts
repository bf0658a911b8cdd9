import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import type { Asked } from '../web/asked.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { StandardStories } from './standard-stories.service.js';
import { StandardPage } from './standard.page.js';
import { StandardWithdrawalInput } from './standard.input.js';
import { standardWithdrawalTexts } from './standard-withdrawal.text.js';
import { StandardWithdrawals } from './standard-withdrawals.service.js';
import { standardTexts } from './standard.text.js';

const said = {
  again: (it: StandardWithdrawalsController, asked: Asked) => it.show(asked.id('id'), asked.actor),
  texts: [standardWithdrawalTexts, standardTexts],
  next: (decided: { id: string }) => `/standards/${decided.id}`,
};

@Controller('standards/:id/withdrawal')
export class StandardWithdrawalsController {
  constructor(
    private readonly withdrawals: StandardWithdrawals,
    private readonly stories: StandardStories,
  ) {}

  show(id: string, actor: Actor) {
    return this.stories.show(id, actor);
  }

  /** Proposes to withdraw a published version, with the reason. */
  @Post()
  @HttpCode(200)
  @May('decideStandards')
  @Page(StandardPage, { ...said, said: 'withdrawalProposed' })
  propose(@Param('id', IdPipe) id: string, @Body() { reason }: StandardWithdrawalInput, @ActingAs() actor: Actor) {
    return this.withdrawals.propose(id, reason, actor);
  }

  /** Agrees to what the other of the two proposed: the version is withdrawn. */
  @Post('approval')
  @HttpCode(200)
  @May('decideStandards')
  @Page(StandardPage, { ...said, said: 'withdrawn' })
  agree(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.withdrawals.agree(id, actor);
  }

  /** Drops the proposal to withdraw a version. */
  @Delete()
  @HttpCode(200)
  @May('decideStandards')
  @Page(StandardPage, { ...said, said: 'dropped' })
  drop(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.withdrawals.drop(id, actor);
  }
}
