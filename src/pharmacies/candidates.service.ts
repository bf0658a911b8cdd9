import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays, dayOf, momentOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { serves } from './candidate.rules.js';
import { weighableFrom, whoMayServe, type Ground, type Weighable, type WeighRow } from './candidates.query.js';
import type { Asking, CandidateFacts, Choice } from './candidate.js';
import { bringing, deliversAt, nextDelivery } from './coming.rules.js';
import { deliverBy, type Urgency } from './deliver-by.rules.js';
import { offerLapsesAt } from './offer-lapse.rules.js';
import { offerOrder } from './offer-order.rules.js';

export interface AskFor {
  pc4: string;
  urgency: Urgency;
  /** Promised before; from now on when it is a new request. */
  deliverBy?: Date;
  preferredPharmacyId?: string | null;
  alreadyAsked?: readonly string[];
  /** Who is not asked again later either; whoever only let the time pass is. */
  declined?: readonly string[];
}
/** The offer is to the first of the order. */
export interface Weighed extends Choice {
  /** Null: the postcode lies outside the network. */
  area: Ground | null;
  deliverBy: Date;
  /** When nobody could be found now: when a pharmacy that may still be asked opens next. */
  tryAgainAt: Date | null;
}

/** Whom to ask for a kit, why, and until when an answer is waited for. */
@Injectable()
export class Offers {
  constructor(private readonly clock: Clock) {}

  async orderFor(tx: EntityManager, ask: AskFor): Promise<Weighed> {
    return this.#first(ask, await whoMayServe(tx, ask.pc4, ask.preferredPharmacyId ? [ask.preferredPharmacyId] : []));
  }

  /** Who would come, and by when, if it were asked urgently where nobody can come in time; null when that finds nobody either. */
  async urgently(tx: EntityManager, ask: AskFor, { order, area }: Weighed): Promise<Weighed | null> {
    if (order.length > 0 || area === null || ask.urgency === 'urgent') return null;
    const weighed = await this.orderFor(tx, { ...ask, urgency: 'urgent' });
    return weighed.offer && weighed;
  }

  /** The same of what another question brought along. */
  orderFrom(row: WeighRow, ask: AskFor): Weighed {
    return this.#first(ask, weighableFrom(row));
  }

  #first(ask: AskFor, { area, candidates, settings }: Weighable): Weighed {
    const now = this.clock.now();
    const by = ask.deliverBy ?? deliverBy(ask.urgency, now, settings);
    const asking: Asking = { ...ask, alreadyAsked: ask.alreadyAsked ?? [], askedAt: now, deliverBy: by };
    const weighed = { ...offerOrder(asking, candidates, settings), area, deliverBy: by };
    const facts = candidates.find(({ id }) => id === weighed.order[0]?.pharmacyId);
    if (!facts) return { ...weighed, offer: null, tryAgainAt: nextOpeningOf(candidates, ask, now) };
    const lapsesAt = offerLapsesAt(ask.urgency, facts, now, settings);
    return { ...weighed, offer: { pharmacyId: facts.id, lapsesAt }, tryAgainAt: null };
  }
}

/** Of who delivers now and cannot or does not come: the first time from tomorrow on. */
function nextOpeningOf(candidates: readonly CandidateFacts[], ask: AskFor, now: Date): Date | null {
  const never = ask.declined ?? ask.alreadyAsked ?? [];
  const tomorrow = momentOf(addDays(dayOf(now), 1), '00:00');
  const moments = candidates
    .filter(
      (facts) =>
        !never.includes(facts.id) && (serves(facts) || (ask.urgency === 'urgent' && bringing(facts).length > 0)),
    )
    .flatMap((facts) => nextDelivery(facts, deliversAt(facts, now) ? tomorrow : now)?.getTime() ?? []);
  return moments.length > 0 ? new Date(Math.min(...moments)) : null;
}
