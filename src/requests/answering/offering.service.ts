import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseLedger, type MoveOptions } from '../../kit-life/case-ledger.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import { refuse, allow, type Result } from '../../platform/result.js';
import { ByHand } from '../../pharmacies/by-hand.service.js';
import type { Choice } from '../../pharmacies/candidate.js';
import { Offers } from '../../pharmacies/candidates.service.js';
import { askingFor, caseToOffer, keepChoice, type CaseToOffer } from './offering.query.js';
import { tryAgainLater } from './offer-again.js';

export type CannotServe = 'pharmacy-cannot-serve';

/** Finds the next pharmacy for a case, and writes down why this one. */
@Injectable()
export class Offering {
  constructor(
    private readonly ledger: CaseLedger,
    private readonly offers: Offers,
    private readonly hand: ByHand,
  ) {}

  /** After a no: the next in the order, or nobody is left. Last in its transaction, for the actor's own part may end. */
  async next(
    tx: EntityManager,
    caseId: string,
    outcome: 'declined' | 'lapsed' | 'released',
    reason?: string,
  ): Promise<ShortCase> {
    const of = await this.#of(tx, caseId);
    const saysNo = outcome !== 'lapsed' && of.pharmacyId ? [of.pharmacyId] : []; // its part says so only after this
    const asking = { ...askingFor(of), declined: [...of.declined, ...saysNo] };
    const weighed = await this.offers.orderFor(tx, asking);
    const toPhone = weighed.offer ? undefined : await this.hand.whomToPhone(tx, asking);
    await keepChoice(tx, caseId, weighed, toPhone);
    if (!weighed.offer) await tryAgainLater(tx, caseId, weighed.tryAgainAt);
    return this.ledger.offerNext(tx, caseId, weighed.offer, outcome, reason);
  }

  /**
   * Who let the time pass before may be asked once more; who said no is not. What was promised can perhaps no longer be kept:
   * then whoever can come as soon as for a request of this moment.
   */
  async again(
    tx: EntityManager,
    caseId: string,
  ): Promise<Result<ShortCase, MoveRefusal> & { tryAgainAt?: Date | null }> {
    const of = await caseToOffer(tx, caseId);
    if (!of) return refuse('not-found');
    if (of.status !== 'unplaced') return refuse('not-from-this-status');
    const { deliverBy, ...asking } = { ...askingFor(of), alreadyAsked: of.declined };
    const promised = await this.offers.orderFor(tx, { ...asking, deliverBy });
    const weighed = promised.offer ? promised : await this.offers.orderFor(tx, asking);
    if (!weighed.offer) return { ...refuse('pharmacy-cannot-serve'), tryAgainAt: weighed.tryAgainAt };
    return this.#offer(tx, caseId, 'offerAgain', weighed);
  }

  /** To whoever said yes on the telephone; it still has to accept. */
  async byHand(
    tx: EntityManager,
    caseId: string,
    { pharmacyId, agreedWith }: { pharmacyId: string; agreedWith: string },
  ): Promise<Result<ShortCase, MoveRefusal>> {
    const of = await caseToOffer(tx, caseId);
    if (!of) return refuse('not-found');
    if (of.status !== 'unplaced') return refuse('not-from-this-status');
    const choice = await this.hand.choice(tx, askingFor(of), pharmacyId);
    if (!choice) return refuse('pharmacy-cannot-serve');
    return this.#offer(tx, caseId, 'place', choice, {
      about: [pharmacyId],
      detail: { agreedWith, closed: !choice.order[0]?.openNow },
    });
  }

  async #offer(
    tx: EntityManager,
    caseId: string,
    move: 'offerAgain' | 'place',
    choice: Choice,
    options?: MoveOptions,
  ): Promise<Result<ShortCase, MoveRefusal>> {
    const moved = await this.ledger.move(tx, caseId, move, options);
    if (!moved.ok) return moved;
    await keepChoice(tx, caseId, choice);
    return allow(await this.ledger.offerNext(tx, caseId, choice.offer, null));
  }

  async #of(tx: EntityManager, caseId: string): Promise<CaseToOffer> {
    const of = await caseToOffer(tx, caseId);
    if (!of) throw new Error('a case that just moved is not there');
    return of;
  }
}
