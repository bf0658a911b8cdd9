import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { Asked } from '../../web/asked.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { DutiesPage } from './duties.page.js';
import { Duties } from './duties.service.js';
import { DutyProposalInput } from './duty-proposal.input.js';
import { proposalTexts } from './duty-proposal.text.js';
import { DutyProposals } from './duty-proposals.service.js';
import { dutyTexts } from './duty.text.js';
import { shownWeek, toWeek } from './shown-week.js';

const said = {
  again: (it: DutyProposalsController, asked: Asked) => it.roster(asked.actor, shownWeek(asked.query('week'))),
  next: toWeek,
  texts: [proposalTexts, dutyTexts],
} as const;

@Controller('duty-proposals')
export class DutyProposalsController {
  constructor(
    private readonly proposals: DutyProposals,
    private readonly duties: Duties,
  ) {}

  /** Shown again when a proposal cannot be made. */
  roster(actor: Actor, from?: PlainDate) {
    return this.duties.week({ from }, actor);
  }

  /** Proposes that one's own pharmacy keeps a duty, of its own or one of another. */
  @Post()
  @May('proposeDuty')
  @Page(DutiesPage, { ...said, said: 'proposed' })
  propose(@Body() input: DutyProposalInput, @ActingAs() actor: Actor) {
    return this.proposals.propose(input, actor);
  }

  /** Puts it in the roster. */
  @Post(':id/acceptance')
  @HttpCode(200)
  @May('keepDuties')
  @Page(DutiesPage, { ...said, said: 'accepted' })
  accept(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.proposals.accept(id, actor);
  }

  /** Refuses it, or takes one's own back. */
  @Delete(':id')
  @May('endDutyProposal')
  @Page(DutiesPage, { ...said, said: 'ended' })
  end(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.proposals.end(id, actor);
  }
}
