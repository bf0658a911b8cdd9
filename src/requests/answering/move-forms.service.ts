import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { ByHand, type ByHandChoice, type ToPhone } from '../../pharmacies/by-hand.service.js';
import type { WhyLeftOut } from '../../pharmacies/candidate.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import { askedFor, type AskedFor } from '../case-facts.query.js';
import { askingFor, caseToOffer, type OfferAnswer } from './offering.query.js';
import type { PartyPart, Viewer } from '../../kit-life/fields-by-part.js';
import { visibleTo, type Seen } from '../../kit-life/visible-to.js';
import { SeenCases, type FormOf, type SeenCase } from '../../patients/seen-cases.service.js';
import type { ReceivedBy } from '../on-behalf/on-behalf.js';
import type { PlaceOfStay } from '../asking/request.js';
import type { SignedOpium } from '../../kit-life/signed-opium.js';
import type { AskedMedicine } from '../asking/ordered-medicine.js';
import { signedOtherwise, type SignedOtherwise } from './signed-otherwise.rules.js';

/** What an asked pharmacy judges by: where and when, and the clinical minimum. Not who. */
export type OfferedCase = SeenCase & Seen<PartyPart, Facts> & { askedFor: Seen<PartyPart, Asked> | null };
type Asked = Omit<AskedFor, 'caseId'>;
interface Facts {
  pc4: string;
  urgency: Urgency;
  placeOfStay: PlaceOfStay;
  deliverBy: Date;
  offerLapsesAt: Date | null;
  /** In whose name somebody else wrote it down; null once it is signed. */
  askedBy: { prescriber: string; receivedBy: ReceivedBy } | null;
  practice: { name: string };
  signedOtherwise: SignedOtherwise[];
}
type OfferedRow = Omit<Facts, 'signedOtherwise'> & {
  parts: PartyPart[];
  signed: SignedOpium[] | null;
  medicines: AskedMedicine[];
};
type Wanted = Pick<Facts, 'pc4' | 'urgency' | 'deliverBy'>;
/** For whoever places by hand; nothing of it once somebody has the case. */
export interface PlaceableCase extends SeenCase {
  wanted: Seen<Viewer, Wanted> | null;
  /** Who could not, or did not answer, before. */
  answers: OfferAnswer[];
  pharmacies: Placeable[];
  /** Nobody can be there by then any more. */
  tooLate: boolean;
  takeNoPart: { id: string; name: string; phone: string | null; why: WhyLeftOut }[];
}
export type Placeable = { id: string } & Omit<ByHandChoice, 'pharmacyId'>;
const OFFERED: Statement = {
  name: 'offered-case',
  text: `select l.pc4, k.urgency, k.place_of_stay as "placeOfStay", k.deliver_by as "deliverBy", k.offer_lapses_at as "offerLapsesAt",
                case when k.signed_opium is null and r.received_by is not null then jsonb_build_object('prescriber', r.prescriber_name, 'receivedBy', r.received_by) end as "askedBy",
                jsonb_build_object('name', p.name) as practice, k.signed_opium as signed, ordered_medicines(r.standard_id) as medicines,
                acting_parts(k.network_id, k.id) as parts
         from kit_case k join organisation p on p.id = k.practice_id left join case_place l on l.case_id = k.id left join request r on r.case_id = k.id where k.id = $1`,
};

export interface UnplacedCase extends SeenCase {
  whomToPhone?: ToPhone[];
}

/** What the small pages show before somebody answers. */
@Injectable()
export class MoveForms {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly hand: ByHand,
  ) {}

  of(caseId: string, actor: Actor): FormOf<SeenCase> {
    return this.database.read(actor, (tx) => this.cases.see(tx, caseId, actor));
  }

  acceptance(caseId: string, actor: Actor): FormOf<OfferedCase> {
    return this.cases.with(caseId, actor, async (tx) => {
      const [row] = await ask<OfferedRow>(tx, OFFERED, [caseId]);
      if (!row) return null;
      const { parts, signed, medicines, ...told } = row;
      const facts = { ...told, signedOtherwise: signed ? signedOtherwise(signed, medicines) : [] };
      const { caseId: _, ...asked } = (await askedFor(tx, [caseId])).get(caseId) ?? { caseId };
      return {
        ...visibleTo<PartyPart, Facts>({ parts }, facts),
        askedFor: 'egfr' in asked ? visibleTo<PartyPart, Asked>({ parts }, asked) : null,
      };
    });
  }

  again(caseId: string, actor: Actor): FormOf<UnplacedCase> {
    return this.cases.with(caseId, actor, async (tx) => {
      const of = await caseToOffer(tx, caseId);
      if (!of) return null;
      const whomToPhone = await this.hand.whomToPhone(tx, askingFor(of));
      return visibleTo<Viewer, { whomToPhone: ToPhone[] }>(of, { whomToPhone });
    });
  }

  placement(caseId: string, actor: Actor): FormOf<PlaceableCase> {
    return this.cases.with(caseId, actor, async (tx) => {
      const of = await caseToOffer(tx, caseId);
      if (!of) return null;
      // How far each pharmacy is tells where the patient lives, which the network knows only while nobody has the case.
      if (of.status !== 'unplaced')
        return { wanted: null, answers: [], pharmacies: [], tooLate: false, takeNoPart: [] };
      const { order, leftOut } = await this.hand.choices(tx, askingFor(of));
      return {
        wanted: visibleTo<Viewer, Wanted>(of, { pc4: of.pc4, urgency: of.urgency, deliverBy: of.deliverBy }),
        answers: of.answers,
        pharmacies: order.map(({ pharmacyId: id, ...known }) => ({ id, ...known })),
        tooLate: order.every(({ canDeliverBy }) => !canDeliverBy),
        takeNoPart: leftOut.map(({ pharmacyId: id, name, phone, why }) => ({ id, name, phone, why })),
      };
    });
  }
}
