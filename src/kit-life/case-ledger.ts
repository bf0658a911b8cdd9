import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { MOVES, nextStatus, partsThatMay, type CaseStatus, type MoveName } from './kit-life.js';
import { partsOf } from './parts.rules.js';
import { SHORT_COLUMNS, shortCase, type CaseRow, type ShortCase } from './short-case.js';
import { whyNot, type CaseNow, type MoveRefusal } from './why-not.rules.js';

export interface CaseFacts {
  pc4: string;
  gmCode: string;
  placeOfStay: string;
  urgency: string;
  /** Keyed hash of the patient, hexadecimal. */
  patientKey: string;
  deliverBy: Date;
  orderValidUntil: Date;
  homeCareId?: string;
  ownPharmacyId?: string;
}
export interface Offer {
  pharmacyId: string;
  lapsesAt: Date;
}
export interface MoveOptions {
  /** When it really happened; now when absent. */
  at?: Date;
  /** Organisations to tell, beside the parties that the letters find by themselves. */
  about?: string[];
  detail?: object;
}

const MOVE_ARGUMENTS = '($1, $2, $3, $4, $5, $6, coalesce($7, app_now()), $8, $9)';
const MOVE: Statement = { name: 'move', text: `select ${SHORT_COLUMNS} from move_case${MOVE_ARGUMENTS}` };
const MOVE_FOR_NETWORK: Statement = {
  name: 'move-for-network',
  text: `select ${SHORT_COLUMNS} from move_case_for_network${MOVE_ARGUMENTS}`,
};
const OPEN: Statement = {
  name: 'open-case',
  text: `select ${SHORT_COLUMNS} from open_case($1, $2, row($3::uuid, $4::timestamptz)::offer, $5, $6)`,
};
const OFFER: Statement = {
  name: 'offer-next',
  text: `select ${SHORT_COLUMNS} from offer_next($1, row($2::uuid, $3::timestamptz)::offer, $4, $5, $6)`,
};
const NOW: Statement = {
  name: 'case-now',
  text: `select status, pharmacy_id as "pharmacyId", practice_id as "practiceId", home_care_id as "homeCareId",
                offer_lapsed as "offerLapsed", order_valid as "orderValid", kits_stay as "kitsStay" from case_now($1)`,
};
const ENDS_IN_AN_OFFER: readonly MoveName[] = ['decline', 'lapse', 'place', 'offerAgain', 'release'];
type NowRow = { status: CaseStatus; pharmacyId: string; practiceId: string; homeCareId: string } & {
  offerLapsed: boolean | null;
  orderValid: boolean;
  kitsStay: CaseNow['kitsStay'];
};

/** The only writer of cases: each move with its event and its audit row, or nothing. */
@Injectable()
export class CaseLedger {
  async open(tx: EntityManager, id: string, facts: CaseFacts, offer: Offer | null, actor: Actor): Promise<ShortCase> {
    const values = [id, JSON.stringify(facts), offer?.pharmacyId, offer?.lapsesAt, uuidv7(), uuidv7()];
    const [row] = await ask<CaseRow>(tx, OPEN, values);
    if (!row) throw new Error('open_case answered nothing');
    return shortCase(row, actor);
  }

  async move(
    tx: EntityManager,
    id: string,
    name: MoveName,
    actor: Actor,
    { at, about = [], detail = {} }: MoveOptions = {},
  ): Promise<Result<ShortCase, MoveRefusal>> {
    const { from } = MOVES[name];
    // What ends in an offer leaves the status as it is: offerNext follows in this same transaction and knows the pharmacy.
    const to = ENDS_IN_AN_OFFER.includes(name) ? (name === 'release' ? 'requested' : null) : MOVES[name].to[0];
    const by = [...new Set(from.flatMap((status) => partsThatMay(name, status)))];
    const statement = actor.role === 'coordinator' || actor.role === 'lead-pharmacist' ? MOVE_FOR_NETWORK : MOVE;
    const values = [id, name, from, to, by, uuidv7(), at, about, JSON.stringify(detail)];
    const [row] = await ask<CaseRow>(tx, statement, values);
    if (row) return allow(shortCase(row, actor));
    return refuse(whyNot(name, await this.#now(tx, id, actor)));
  }

  /** After decline, lapse, release, place and offerAgain, last in their transaction: it ends the part of who had the case. */
  async offerNext(
    tx: EntityManager,
    id: string,
    offer: Offer | null,
    actor: Actor,
    outcome: 'declined' | 'lapsed' | 'released' | null,
    reason: string | null = null,
  ): Promise<ShortCase> {
    const values = [id, offer?.pharmacyId, offer?.lapsesAt, uuidv7(), outcome, reason];
    const [row] = await ask<CaseRow>(tx, OFFER, values);
    if (!row) throw new Error('offer_next answered nothing');
    return shortCase(row, actor);
  }

  async #now(tx: EntityManager, id: string, actor: Actor) {
    const [row] = await ask<NowRow>(tx, NOW, [id]);
    return row && { ...row, parts: partsOf(row, actor) };
  }

  /** Where a move would lead, for pages that show it before it is made. */
  readonly leadsTo = nextStatus;
}
