import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { nextOpening } from '../platform/opening-times.js';
import { serves } from './candidate.rules.js';
import { weighable, whomToPhone, type Ground } from './candidates.query.js';
import type { Asking, CandidateFacts, OfferOrder } from './candidate.js';
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
}
export interface Weighed extends OfferOrder {
  /** Null: the postcode lies outside the network. */
  area: Ground | null;
  deliverBy: Date;
  /** To the first of the order; null when nobody can serve. */
  offer: { pharmacyId: string; lapsesAt: Date } | null;
  /** When a pharmacy that may still be asked opens next, for whom nobody could be found now. */
  tryAgainAt: Date | null;
}

/** Whom to ask for a kit, why, and until when an answer is waited for. */
@Injectable()
export class Offers {
  constructor(private readonly clock: Clock) {}

  async orderFor(tx: EntityManager, ask: AskFor): Promise<Weighed> {
    const { area, candidates, settings } = await weighable(tx, ask.pc4);
    const now = this.clock.now();
    const asking: Asking = {
      ...ask,
      alreadyAsked: ask.alreadyAsked ?? [],
      askedAt: now,
      deliverBy: ask.deliverBy ?? deliverBy(ask.urgency, now, settings),
    };
    const { order, leftOut } = offerOrder(asking, candidates, settings);
    const first = candidates.find(({ id }) => id === order[0]?.pharmacyId);
    return {
      ...{ area, order, leftOut, deliverBy: asking.deliverBy },
      offer: first ? { pharmacyId: first.id, lapsesAt: offerLapsesAt(ask.urgency, first.times, now, settings) } : null,
      tryAgainAt: nextOpeningOf(candidates, asking),
    };
  }

  /** For the prescriber when nobody can come: by telephone there is still a way. */
  whomToPhone(tx: EntityManager): Promise<{ name: string; phone: string }[]> {
    return whomToPhone(tx);
  }
}

function nextOpeningOf(candidates: readonly CandidateFacts[], { alreadyAsked, askedAt }: Asking): Date | null {
  const mayCome = candidates.filter((facts) => serves(facts) && !alreadyAsked.includes(facts.id));
  const openings = mayCome.flatMap(({ times }) => {
    const opening = nextOpening(times, askedAt);
    return opening && opening > askedAt ? [opening.getTime()] : [];
  });
  return openings.length > 0 ? new Date(Math.min(...openings)) : null;
}
