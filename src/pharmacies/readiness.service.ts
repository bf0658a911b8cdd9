import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Several } from '../web/several.js';
import { Participation } from './participation.service.js';
import { pharmaciesNow } from './pharmacies.query.js';

interface Named {
  id: string;
  name: string | null;
}
export type NotConfirmed = Named & { reason: 'not-found' | 'not-active' };
export type SeveralReady = Several<Named, NotConfirmed>;

/** Who phoned the pharmacies confirms several at once; one that does not take part yet, or no longer, is named and keeps no other. */
@Injectable()
export class Readiness {
  constructor(
    private readonly database: Database,
    private readonly participation: Participation,
    private readonly clock: Clock,
  ) {}

  async confirm(pharmacies: readonly string[], actor: Actor): Promise<SeveralReady> {
    const known = await this.database.read(actor, (tx) => pharmaciesNow(tx, this.clock.now()));
    const outcome: SeveralReady = { done: [], not: [] };
    for (const id of new Set(pharmacies)) {
      const pharmacy = known.find((it) => it.id === id);
      const mayBe = pharmacy && (actor.role === 'coordinator' || id === actor.organisation);
      if (!mayBe) outcome.not.push({ id, name: null, reason: 'not-found' });
      else if (pharmacy.state !== 'active') outcome.not.push({ id, name: pharmacy.name, reason: 'not-active' });
      else {
        await this.participation.confirmReady(id, {}, actor);
        outcome.done.push({ id, name: pharmacy.name });
      }
    }
    return outcome;
  }
}
