import { Injectable } from '@nestjs/common';
import { Offers } from '../../pharmacies/candidates.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { pc4Of, plainPostcode } from '../../web/input/postcode.js';
import { BadInput } from '../../web/problem.js';
import { judgeTogether, type Rightly } from '../../web/rightly.js';
import { refuseBsnInNotes } from './bsn-in-notes.rules.js';
import { aboutRequest, type AboutRequest } from './request-context.query.js';
import type { RequestInput } from './request.input.js';
import { faultsOf, type JudgedRequest } from './request.rules.js';
import { organisationsIn } from './request.js';
import { requestSoFar } from './request-so-far.js';

/** What the rules of a request refuse. */
@Injectable()
export class RequestFaults {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly offers: Offers,
  ) {}

  refuse(request: JudgedRequest, { organisations, medicines }: AboutRequest, inNetwork: boolean): void {
    const faults = faultsOf(request, { today: this.clock.today(), inNetwork, organisations, medicines });
    if (faults.length > 0) throw new BadInput(faults);
  }

  /** Of one that is not filled in rightly everywhere. */
  async refuseSoFar(input: Rightly<RequestInput>, actor: Actor): Promise<void> {
    const request = requestSoFar(input);
    const pc4 = pc4Of(plainPostcode(input.patient?.postcode ?? '') ?? '');
    const place = { pc4, urgency: input.urgency ?? 'today', preferredPharmacyId: null };
    await judgeTogether(
      () => {
        refuseBsnInNotes(input);
      },
      () =>
        this.database.read(actor, async (tx) => {
          const about = await aboutRequest(tx, organisationsIn(request));
          this.refuse(request, about, pc4 === '' || (await this.offers.orderFor(tx, place)).area !== null);
        }),
    );
  }
}
