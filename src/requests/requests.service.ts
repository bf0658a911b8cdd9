import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { askedFor, offerChoices, type AskedFor, type OfferChoice } from './case-facts.query.js';
import { ByHand, type ToPhone } from '../pharmacies/by-hand.service.js';
import type { Address } from '../patients/patient.js';
import { isSignedElsewhere } from './signed/signed-address.rules.js';
import { Drafts, type Draft } from './asking/drafts.service.js';
import { aboutRequest } from './asking/request-context.query.js';
import { askingFor, caseToOffer } from './answering/offering.query.js';
import type { LyingThere } from './asking/as-it-lies.rules.js';
import type { SignedShortage } from './asking/order.js';
import { lyingInTheBox } from './signed/lying.query.js';
import type { OrderedMedicine } from './asking/ordered-medicine.js';
import { isOtherwise, orderedWith } from './asking/order-lines.rules.js';
import { orderChanges, type OrderChange } from './changes/order-changes.text.js';
import { orderDifferences, type OrderDifference } from './changes/packed-kit.query.js';
import type { KnownObjection } from './objections/objection.js';
import { Objections } from './objections/objections.service.js';
import { attachedForm, type AttachedForm } from './on-behalf/signed-form.query.js';
import { Orders, type KnownOrder, type OrderOfCase } from './asking/orders.service.js';

/** What other modules may know of a request; each is shown to those only whose part allows it. */
@Injectable()
export class Requests {
  constructor(
    private readonly orders: Orders,
    private readonly kept: Drafts,
    private readonly hand: ByHand,
    private readonly questions: Objections,
  ) {}

  /** The clinical minimum of each case, also for a pharmacy that is only asked. */
  askedFor(tx: EntityManager, caseIds: readonly string[]): Promise<Map<string, AskedFor>> {
    return askedFor(tx, caseIds);
  }

  /** Whom the case was offered to, in what order others stood and who was left out: for the practice. */
  choices(tx: EntityManager, caseId: string): Promise<OfferChoice[]> {
    return offerChoices(tx, caseId);
  }

  /** Whom one may phone at this moment about a case that nobody has. */
  async whomToPhone(tx: EntityManager, caseId: string): Promise<ToPhone[]> {
    const of = await caseToOffer(tx, caseId);
    return of ? this.hand.whomToPhone(tx, askingFor(of)) : [];
  }

  /** The execution order that holds now, for documents. */
  signedOrder(tx: EntityManager, caseId: string): Promise<KnownOrder | null> {
    return this.orders.latest(tx, caseId);
  }

  /** The medicines that the prescriber wants otherwise than the network agreed, each as signed, what changed since the signature before, what lies in the box, and whether the patient lives elsewhere by now. */
  async orderNow(
    tx: EntityManager,
    caseId: string,
    patient: Partial<Address> | undefined,
  ): Promise<{
    ordered: OrderedMedicine[];
    orderChanges: OrderedMedicine[];
    orderRevised: OrderChange[];
    signedElsewhere: boolean;
    lies: LyingThere[];
    signedShortages: SignedShortage[];
  }> {
    const [order, before] = (await this.orders.all(tx, caseId)).map(({ content }) => content).reverse();
    return {
      ordered: order?.medicines ?? [],
      orderRevised: order && before ? orderChanges(before, order) : [],
      orderChanges: order?.medicines.filter(isOtherwise) ?? [],
      lies: await lyingInTheBox(tx, caseId),
      signedShortages: order?.shortages ?? [],
      signedElsewhere: !!order && patient !== undefined && isSignedElsewhere(order, patient),
    };
  }

  /** Where the box that is packed is not what was signed. */
  orderDifferences(tx: EntityManager, caseId: string): Promise<OrderDifference[]> {
    return orderDifferences(tx, caseId);
  }

  /** Who attached the form that was signed by hand; null where there is none. */
  attachedForm(tx: EntityManager, caseId: string): Promise<AttachedForm | null> {
    return attachedForm(tx, caseId);
  }

  /** What a pharmacist asked on medical grounds and what was answered, for those between whom it went. */
  objections(tx: EntityManager, caseId: string): Promise<KnownObjection[]> {
    return this.questions.of(tx, caseId);
  }

  /** Every execution order of a case, as signed; of an erased person only that it was. */
  signedOrders(tx: EntityManager, caseId: string): Promise<OrderOfCase[]> {
    return this.orders.all(tx, caseId);
  }

  /** What a kit holds that is asked for today, and how each of it is given; no standard in effect, no medicines. */
  async askedToday(tx: EntityManager): Promise<{ standard: string | null; medicines: OrderedMedicine[] }> {
    const { standard, medicines } = await aboutRequest(tx, []);
    return { standard: standard?.name ?? null, medicines: medicines.map((medicine) => orderedWith(medicine)) };
  }

  /** What the practice has not sent yet. */
  drafts(tx: EntityManager): Promise<Draft[]> {
    return this.kept.list(tx);
  }
}
