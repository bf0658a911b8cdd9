import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import type { Asked } from '../../web/asked.js';
import { IdPipe } from '../../web/id.pipe.js';
import { IfMatch } from '../../web/if-match.decorator.js';
import { Page } from '../../web/page.js';
import { SubstitutionApprovals } from '../../kit-standards/substitution-approvals.service.js';
import { SubstitutionEnds } from '../../kit-standards/substitution-ends.service.js';
import { SubstitutionForms } from './substitution-forms.service.js';
import {
  ProlongationInput,
  SubstitutionApprovalInput,
  SubstitutionEndingInput,
} from '../../kit-standards/substitution.input.js';
import { SubstitutionPage } from './substitution.page.js';
import { substitutionBesideTexts } from '../../kit-standards/substitution-beside.text.js';
import { substitutionTexts } from '../../kit-standards/substitution.text.js';

const said = {
  again: (it: SubstitutionDecisionsController, asked: Asked) => it.show(asked.id('id'), asked.actor),
  texts: [substitutionTexts, substitutionBesideTexts],
  next: (_: unknown, { id = '' }: Readonly<Record<string, string>>) => `/standards/${id}/substitutions`,
} as const;

@Controller('standards/:id/substitutions/:substitution')
export class SubstitutionDecisionsController {
  constructor(
    private readonly approvals: SubstitutionApprovals,
    private readonly ends: SubstitutionEnds,
    private readonly forms: SubstitutionForms,
  ) {}

  show(id: string, actor: Actor) {
    return this.forms.show(id, {}, actor);
  }

  /** Approves a substitution, or that it goes on for longer: as it was read, which `If-Match` says. */
  @Post('approval')
  @HttpCode(200)
  @May('decideStandards')
  @Page(SubstitutionPage, { ...said, said: 'approved' })
  approve(
    @Param('id', IdPipe) id: string,
    @Param('substitution', IdPipe) substitution: string,
    @Body() { reason }: SubstitutionApprovalInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.approvals.approve(id, substitution, { reason, version }, actor);
  }

  /** Ends a substitution from today on, or withdraws what was only proposed. */
  @Post('ending')
  @HttpCode(200)
  @May('decideStandards')
  @Page(SubstitutionPage, { ...said, said: 'endedNow' })
  end(
    @Param('id', IdPipe) id: string,
    @Param('substitution', IdPipe) substitution: string,
    @Body() { reason }: SubstitutionEndingInput,
    @ActingAs() actor: Actor,
  ) {
    return this.ends.end(id, substitution, reason, actor);
  }

  /** Proposes that a substitution goes on for longer. */
  @Post('prolongation')
  @HttpCode(200)
  @May('decideStandards')
  @Page(SubstitutionPage, { ...said, said: 'prolongationProposed' })
  prolong(
    @Param('id', IdPipe) id: string,
    @Param('substitution', IdPipe) substitution: string,
    @Body() input: ProlongationInput,
    @ActingAs() actor: Actor,
  ) {
    return this.ends.prolong(id, substitution, input, actor);
  }
}
