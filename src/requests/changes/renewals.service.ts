import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseDetails } from '../../kit-life/case-details.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { aboutRequest, orderValidUntil } from '../asking/request-context.query.js';
import { askedFor } from '../case-facts.query.js';
import { Orders } from '../asking/orders.service.js';
import { Patients } from '../../patients/patients.service.js';
import { asPacked } from './as-packed.rules.js';
import { heldOpium, packedOpium } from './packed-kit.query.js';
import { addOrder, caseToSign } from './renewal.query.js';
import { maySign } from '../requests.settings.js';

export type RenewRefusal = MoveRefusal | 'may-not';

/** An execution order names a period; while the kit may still be needed it is signed again. */
@Injectable()
export class Renewals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly details: CaseDetails,
    private readonly patients: Patients,
    private readonly orders: Orders,
  ) {}

  renew(caseId: string, actor: Actor, confirmed: boolean): Promise<Result<ShortCase, RenewRefusal | OnceRefusal>> {
    return this.database.once<ShortCase, RenewRefusal>(
      actor,
      caseId,
      async (tx) => {
        if (!confirmed) return refuse('sign-in-again');
        const open = await this.details.ofPractice(tx, caseId);
        return open.ok ? this.#sign(tx, open.value, actor) : open;
      },
      (tx, id) => shortCaseAgain(tx, id),
    );
  }

  async #sign(tx: EntityManager, short: ShortCase, actor: Actor): Promise<Result<ShortCase, RenewRefusal>> {
    const { id, number } = short;
    const facts = await caseToSign(tx, id);
    const asked = (await askedFor(tx, [id])).get(id);
    const known = (await this.patients.show(tx, [id], actor)).get(id);
    if (!facts || !asked || !known) return refuse('not-found');
    const about = await aboutRequest(tx, facts.homeCareOrganisationId ? [facts.homeCareOrganisationId] : []);
    if (!maySign(about.signer.profession, about.settings, about.bigStatus)) return refuse('may-not');
    const { version: _, bsn = null, ...rest } = known;
    const patient = { ...rest, bsn };
    const before = await this.orders.seen(tx, id);
    const said = before?.standard?.id === about.standard?.id ? (before?.orderLines ?? []) : [];
    const packed = await packedOpium(tx, id);
    const { medicines, lines } =
      packed.length > 0 ? asPacked(about.medicines, said, packed) : { medicines: about.medicines, lines: said };
    const signedAt = this.clock.now();
    const validUntil = orderValidUntil(signedAt, about.settings);
    const request = { ...facts, ...asked, patient, orderLines: lines };
    const order = this.orders.sealed(request, { ...about, medicines }, { number, signedAt, validUntil });
    await addOrder(tx, id, order);
    const held = packed.length > 0 ? await heldOpium(tx, id) : order.opium;
    await this.details.renewOrder(tx, id, validUntil, held);
    await announce(tx, 'order-renewed', { subject: 'case', subjectId: id, caseId: id });
    return allow(short);
  }
}
