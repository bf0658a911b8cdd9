import { Controller, Get, Query } from '@nestjs/common';
import { record } from '../access/audit.js';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { Page } from '../web/page.js';
import { BadInput } from '../web/problem.js';
import { CandidatesInput } from './candidates.input.js';
import { candidateRows, CandidatesPage, type CandidateRow } from './candidates.page.js';
import { Offers } from './candidates.service.js';
import { candidateTexts } from './candidates.text.js';
import { pc4Of, plainPostcode } from '../web/input/postcode.js';

@Controller('pharmacies/candidates')
export class CandidatesController {
  constructor(
    private readonly database: Database,
    private readonly offers: Offers,
  ) {}

  /** Lists the pharmacies that can supply an address, in the order in which they are asked. */
  @Get()
  @May('seeCandidates')
  @Page(CandidatesPage)
  async list(@Query() asked: CandidatesInput, @ActingAs() actor: Actor): Promise<CandidateRow[]> {
    const pc4 = pc4Of(plainPostcode(asked.postcode) ?? '');
    const weighed = await this.database.read(actor, async (tx) => {
      await record(tx, 'candidates', { detail: pc4 });
      return this.offers.orderFor(tx, { pc4, urgency: asked.urgency ?? 'today' });
    });
    if (!weighed.area) {
      throw new BadInput([{ field: 'postcode', said: (language) => candidateTexts(language)('outside') }]);
    }
    return candidateRows(weighed);
  }
}
