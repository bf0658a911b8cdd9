import { Controller, Get, Query } from '@nestjs/common';
import { record } from '../access/audit.js';
import { ActingAs, May } from '../access/may.decorator.js';
import { Settings } from '../access/settings.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Page } from '../web/page.js';
import { pc4Of, plainPostcode } from '../web/input/postcode.js';
import { ByHand } from './by-hand.service.js';
import { ByTelephoneInput } from './by-telephone.input.js';
import { ByTelephonePage } from './by-telephone.page.js';
import { NOWHERE } from './candidates.query.js';
import { deliverBy } from './deliver-by.rules.js';
import { PHARMACY_SETTINGS } from './pharmacies.settings.js';
import type { PutThrough } from './put-through.js';

@Controller('pharmacies/by-telephone')
export class ByTelephoneController {
  constructor(
    private readonly database: Database,
    private readonly byHand: ByHand,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Says what to do when a physician phones with a request, and whom to put them through to. */
  @Get()
  @May('seeCandidates')
  @Page(ByTelephonePage)
  show(@Query() { postcode, urgency = 'urgent' }: ByTelephoneInput, @ActingAs() actor: Actor): Promise<PutThrough> {
    const pc4 = postcode === undefined ? null : pc4Of(plainPostcode(postcode) ?? '');
    return this.database.read(actor, async (tx) => {
      if (pc4 !== null) await record(tx, 'candidates', { detail: pc4 });
      const settings = await this.settings.read(tx, PHARMACY_SETTINGS);
      const by = deliverBy(urgency, this.clock.now(), settings);
      const numbers = await this.byHand.whomToPhone(tx, { pc4: pc4 ?? NOWHERE, urgency, deliverBy: by });
      return { postcode: postcode ?? null, urgency, deliverBy: by, numbers };
    });
  }
}
