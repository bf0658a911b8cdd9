import type { Asked } from '../web/asked.js';
import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/result.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { SubstitutionApprovals } from './substitution-approvals.service.js';
import { substitutionForm } from './substitution-form.query.js';
import { SubstitutionPage } from './substitution.page.js';
import { substitutionTexts } from './substitution.text.js';
import { standardOf } from './substitutions.query.js';

const said = {
  again: (it: SubstitutionApprovalsController, asked: Asked) => it.show(asked.id('id'), asked.actor),
  texts: substitutionTexts,
  next: ({ standardId }: { standardId: string }) => `/standards/${standardId}/substitutions`,
} as const;

@Controller('substitutions/:id/approval')
export class SubstitutionApprovalsController {
  constructor(
    private readonly approvals: SubstitutionApprovals,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(id: string, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const standard = await standardOf(tx, id);
      return standard === undefined ? refuse('not-found') : substitutionForm(tx, standard, this.clock.today());
    });
  }

  /** Approves a substitution. */
  @Post()
  @HttpCode(200)
  @May('decideStandards')
  @Page(SubstitutionPage, { ...said, said: 'approved' })
  approve(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.approvals.approve(id, actor);
  }

  /** Takes back one's approval of a substitution. */
  @Delete()
  @HttpCode(200)
  @May('decideStandards')
  @Page(SubstitutionPage, { ...said, said: 'tookBack' })
  takeBack(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.approvals.takeBack(id, actor);
  }
}
