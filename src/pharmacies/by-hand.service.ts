import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { byHandOrder, chosenByHand, toPhone, type AskingByHand, type ByHandCandidate } from './by-hand.rules.js';
import type { Choice, OfferOrder, Reason } from './candidate.js';
import { everyPharmacy, whoMayServe, type Weighable } from './candidates.query.js';
import type { AskFor } from './candidates.service.js';
import { offerLapsesAt } from './offer-lapse.rules.js';
import { offerOrder } from './offer-order.rules.js';
import { takesPart } from './participation.rules.js';
import { telephoneNumbers, type TelephoneNumber } from './whom-to-phone.query.js';

export type AskByHand = AskFor & { deliverBy: Date };
/** Somebody who can be phoned when nobody can come; of a pharmacy, what speaks for it and against. */
export interface ToPhone extends TelephoneNumber {
  reason: Reason[];
}
export type ByHandChoice = ByHandCandidate & { phone: string | null };

/** When no pharmacy can be found by itself there is still the telephone. */
@Injectable()
export class ByHand {
  constructor(private readonly clock: Clock) {}

  /** Whom a case may be placed with after a call, and who does not take part. */
  async choices(tx: EntityManager, ask: AskByHand): Promise<{ order: ByHandChoice[]; leftOut: OfferOrder['leftOut'] }> {
    const { order, leftOut, numbers } = await this.#reachable(tx, ask);
    const phones = new Map(numbers.map(({ id, phone }) => [id, phone]));
    return { order: order.map((one) => ({ ...one, phone: phones.get(one.pharmacyId) ?? null })), leftOut };
  }

  /** To the pharmacy that said yes, wherever it delivers and whatever it answered before; null when it takes no part. */
  async choice(tx: EntityManager, ask: AskByHand, pharmacyId: string): Promise<Choice | null> {
    const { asking, candidates, settings } = this.#weigh(ask, await whoMayServe(tx, ask.pc4, [pharmacyId]));
    const facts = candidates.find(({ id }) => id === pharmacyId);
    if (!facts || !takesPart(facts, asking.askedAt, settings).ok) return null;
    const { order, leftOut } = offerOrder({ ...asking, alreadyAsked: [] }, candidates, settings);
    const isOther = (one: { pharmacyId: string }) => one.pharmacyId !== pharmacyId;
    const lapsesAt = offerLapsesAt(ask.urgency, facts, asking.askedAt, settings);
    return {
      order: [chosenByHand(asking, facts, settings), ...order.filter(isOther)],
      leftOut: leftOut.filter(isOther),
      offer: { pharmacyId, lapsesAt },
    };
  }

  /** Pharmacies where somebody is there, the out-of-hours post, the network; then who can come soonest. */
  async whomToPhone(tx: EntityManager, ask: AskByHand): Promise<ToPhone[]> {
    const { order, leftOut, numbers } = await this.#reachable(tx, ask);
    const known = new Map(numbers.map((number) => [number.id, number]));
    const { now, later } = toPhone(order.filter(({ pharmacyId }) => known.has(pharmacyId)));
    const withNumber = (pharmacies: ByHandCandidate[]) =>
      pharmacies.flatMap(({ pharmacyId, reason }) => {
        const number = known.get(pharmacyId);
        return number ? [{ ...number, reason }] : [];
      });
    const beside = (number: TelephoneNumber): ToPhone => ({
      ...number,
      reason: number.onDuty ? [{ kind: 'on-duty' }] : [],
    });
    const others = numbers.filter(({ kind }) => kind !== 'pharmacy').map(beside);
    // Who has the duty and no kits may still bring loose medicines tonight
    const noKits = numbers
      .filter((it) => it.kind === 'pharmacy' && it.onDuty && leftOut.some(({ pharmacyId }) => pharmacyId === it.id))
      .map((it): ToPhone => ({ ...it, reason: [{ kind: 'on-duty' }, { kind: 'takes-no-part' }] }));
    return [...withNumber(now), ...noKits, ...others, ...withNumber(later)];
  }

  async #reachable(tx: EntityManager, ask: AskByHand) {
    const [known, numbers] = await Promise.all([everyPharmacy(tx, ask.pc4), telephoneNumbers(tx)]);
    const { asking, candidates, settings } = this.#weigh(ask, known);
    return { ...byHandOrder(asking, candidates, settings), numbers };
  }

  #weigh(ask: AskByHand, { candidates, settings }: Weighable) {
    const { alreadyAsked = [], declined = [] } = ask;
    const asking: AskingByHand = { ...ask, alreadyAsked, declined, askedAt: this.clock.now() };
    return { asking, candidates, settings };
  }
}
