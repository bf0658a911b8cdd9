import { Injectable } from '@nestjs/common';
import { Settings } from '../access/settings.service.js';
import type { Actor } from '../platform/actor.js';
import { addDays, type PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Several } from '../web/several.js';
import { Participation } from './participation.service.js';
import { PHARMACY_SETTINGS } from './pharmacies.settings.js';
import { pharmaciesNow } from './pharmacies.query.js';

interface Named {
  id: string;
  name: string | null;
}
export type NotConfirmed = Named & { reason: 'not-found' | 'not-active' };
/** What is confirmed of it: so many kits on the shelf, and until which day it holds. */
type ReadyPharmacy = Named & { readyKits: number; until: PlainDate };
/** Those that are asked are confirmed once whoever says so is sure. */
export type SeveralReady = Several<ReadyPharmacy, NotConfirmed> & { asked: ReadyPharmacy[] };

/** Who phoned the pharmacies confirms several at once; one that does not take part yet, or no longer, is named and keeps no other. */
@Injectable()
export class Readiness {
  constructor(
    private readonly database: Database,
    private readonly participation: Participation,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async confirm(pharmacies: readonly string[], sure: boolean, actor: Actor): Promise<SeveralReady> {
    const { known, until } = await this.database.read(actor, async (tx) => {
      const { 'pharmacy.readinessDays': days } = await this.settings.read(tx, PHARMACY_SETTINGS);
      return { known: await pharmaciesNow(tx, this.clock.now()), until: addDays(this.clock.today(), days) };
    });
    const outcome: SeveralReady = { asked: [], done: [], not: [] };
    for (const id of new Set(pharmacies)) {
      const pharmacy = known.find((it) => it.id === id);
      const mayBe = pharmacy && (actor.role === 'coordinator' || id === actor.organisation);
      if (!mayBe) outcome.not.push({ id, name: null, reason: 'not-found' });
      else if (pharmacy.state !== 'active') outcome.not.push({ id, name: pharmacy.name, reason: 'not-active' });
      else {
        const { name, readyKits } = pharmacy;
        if (sure) await this.participation.confirmReady(id, {}, actor);
        outcome[sure ? 'done' : 'asked'].push({ id, name, readyKits, until });
      }
    }
    return outcome;
  }
}
