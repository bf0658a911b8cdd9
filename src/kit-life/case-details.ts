import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { HomeCareTeam } from './home-care.js';
import { FINAL, type Part } from './kit-life.js';
import { SHORT_CASE, shortCase, type CaseRow, type ShortCase } from './short-case.js';
import type { SignedOpium } from './signed-opium.js';
import type { MoveRefusal } from './refusals.js';

const LOCK: Statement = {
  name: 'lock-case',
  text: `select ${SHORT_CASE} from lock_case($1) a`,
};
const AREA: Statement = { name: 'change-area', text: 'select change_area($1, $2, $3)' };
const PARTY: Statement = { name: 'change-party', text: 'select change_party($1, $2)' };
const RENEW: Statement = {
  name: 'renew-order',
  text: 'update kit_case set order_valid_until = $2, signed_opium = $3, version = version + 1 where id = $1',
};
const CHECK: Statement = {
  name: 'check-prescription',
  text: 'update kit_case set prescription_checked_at = case when $2 then app_now() end, version = version + 1 where id = $1',
};
const NEED: Statement = {
  name: 'answer-need',
  text: 'update kit_case set still_needed = $2, still_needed_asked_at = app_now(), version = version + 1 where id = $1',
};
const AUDIT: Statement = { name: 'audit-detail', text: 'select audit_append($1, $2)' };

/** What changes about a case without moving it. Beside the ledger the only writer of cases. */
@Injectable()
export class CaseDetails {
  /** Locks the case and tells whether this practice may still change what it asked for. */
  ofPractice(tx: EntityManager, id: string): Promise<Result<ShortCase, MoveRefusal>> {
    return this.#open(tx, id, ['practice']);
  }

  /** The same for a matter between the practice and the pharmacy that supplies. */
  ofPracticeOrSupplier(tx: EntityManager, id: string): Promise<Result<ShortCase, MoveRefusal>> {
    return this.#open(tx, id, ['practice', 'supplier']);
  }

  /** The same for the pharmacy that supplies. */
  ofSupplier(tx: EntityManager, id: string): Promise<Result<ShortCase, MoveRefusal>> {
    return this.#open(tx, id, ['supplier']);
  }

  /** The same for the pharmacy that is asked or supplies. */
  ofAskedOrSupplier(tx: EntityManager, id: string): Promise<Result<ShortCase, MoveRefusal>> {
    return this.#open(tx, id, ['offered', 'supplier']);
  }

  /** The same for whoever answered the telephone: the pharmacy that is asked or supplies, the patient's own, the out-of-hours post. */
  ofWhoSupplies(tx: EntityManager, id: string): Promise<Result<ShortCase, MoveRefusal>> {
    return this.#open(tx, id, ['offered', 'supplier', 'own-pharmacy', 'out-of-hours']);
  }

  async changeArea(tx: EntityManager, id: string, pc4: string, gmCode: string): Promise<void> {
    await this.#record(tx, 'changeAddress', id);
    await ask(tx, AREA, [id, pc4, gmCode]);
  }

  async completeAddress(tx: EntityManager, id: string): Promise<void> {
    await this.#record(tx, 'completeAddress', id);
  }

  async renewOrder(tx: EntityManager, id: string, validUntil: Date, opium: readonly SignedOpium[]): Promise<void> {
    await this.#record(tx, 'renewOrder', id);
    await ask(tx, RENEW, [id, validUntil, JSON.stringify(opium)]);
  }

  /** What a prescriber signed by hand holds as what is signed here. */
  async attachForm(tx: EntityManager, id: string, validUntil: Date, opium: readonly SignedOpium[]): Promise<void> {
    await this.#record(tx, 'attachForm', id);
    await ask(tx, RENEW, [id, validUntil, JSON.stringify(opium)]);
  }

  /** Whether a pharmacist saw to it that nothing is supplied twice; a number that changes asks for it again. */
  async notePrescription(tx: EntityManager, id: string, checked: boolean): Promise<void> {
    await this.#record(tx, 'notePrescription', id);
    await ask(tx, CHECK, [id, checked]);
  }

  async answerNeed(tx: EntityManager, id: string, stillNeeded: boolean): Promise<void> {
    await this.#record(tx, 'answerNeed', id);
    await ask(tx, NEED, [id, stillNeeded]);
  }

  async bringInHomeCare(
    tx: EntityManager,
    id: string,
    homeCare: readonly HomeCareTeam[],
  ): Promise<Result<ShortCase, MoveRefusal>> {
    const open = await this.ofPracticeOrSupplier(tx, id);
    if (!open.ok) return open;
    await this.#record(tx, 'bringInHomeCare', id);
    await ask(tx, PARTY, [id, JSON.stringify(homeCare)]);
    return open;
  }

  async #open(tx: EntityManager, id: string, parts: readonly Part[]): Promise<Result<ShortCase, MoveRefusal>> {
    const [row] = await ask<CaseRow>(tx, LOCK, [id]);
    if (!row) return refuse('not-found');
    if (!row.parts.some((part) => parts.includes(part))) return refuse('not-your-turn');
    return FINAL.includes(row.status) ? refuse('not-from-this-status') : allow(shortCase(row));
  }

  async #record(tx: EntityManager, what: string, id: string): Promise<void> {
    await ask(tx, AUDIT, [what, id]);
  }
}
