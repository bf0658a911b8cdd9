import { Controller, Get, Param, Query } from '@nestjs/common';
import { ActingAs, May } from '../../access/may.decorator.js';
import type { Actor } from '../../platform/actor.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { Redirect } from '../../web/redirect.js';
import { CasePage } from '../case/case.page.js';
import { CasesInput } from './cases.input.js';
import { exportedCases } from './case-columns.js';
import { CasesPage } from './cases.page.js';
import { Cases } from './cases.service.js';
import { HistoryPage } from '../case/history.page.js';
import { PastOffersInput } from './past-offers.input.js';
import { PastOffersPage, exportedOffers } from './past-offers.page.js';

@Controller()
export class CasesController {
  constructor(private readonly cases: Cases) {}

  /** Lists the cases that one has a part in. */
  @Get('cases')
  @May('seeCases')
  @Page(CasesPage, { exported: exportedCases })
  async list(@Query() { draft, ...asked }: CasesInput, @ActingAs() actor: Actor) {
    if (draft) return new Redirect(`/cases/new?draft=${draft}`);
    return this.cases.list(asked, actor);
  }

  /** Shows a case with all that one's part may see. */
  @Get('cases/:caseId')
  @May('seeCases')
  @Page(CasePage)
  show(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.cases.show(caseId, actor);
  }

  /** Lists what happened to a case, who did it and when. */
  @Get('cases/:caseId/events')
  @May('seeCases')
  @Page(HistoryPage)
  history(@Param('caseId', IdPipe) caseId: string, @ActingAs() actor: Actor) {
    return this.cases.history(caseId, actor);
  }

  /** Lists the offers that one's pharmacy no longer has. */
  @Get('past-offers')
  @May('decline')
  @Page(PastOffersPage, { exported: exportedOffers })
  pastOffers(@Query() asked: PastOffersInput, @ActingAs() actor: Actor) {
    return this.cases.pastOffers(asked, actor);
  }
}
