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
import { BadInput } from '../../web/problem.js';
import type { Proof } from '../../web/signed-in.js';
import type { CurrentOpioid } from '../asking/current-opioid.js';
import { orderValidUntil } from '../asking/request-context.query.js';
import { Orders } from '../asking/orders.service.js';
import { passedWarnings, type SaidOfWarning } from '../asking/passed-warnings.rules.js';
import { opioidFaults } from '../asking/request.rules.js';
import { Patients } from '../../patients/patients.service.js';
import { asPacked } from './as-packed.rules.js';
import { heldOpium, packedOpium } from './packed-kit.query.js';
import { addOrder, isSigned, keepSigned } from './renewal.query.js';
import { maySign } from '../requests.settings.js';
import { requestToSign } from './to-sign.js';

export type RenewRefusal = MoveRefusal | 'may-not';
export interface SignedAnew {
  /** With what the prescriber proved just now that it is them; null: they did not. */
  confirmedWith: Proof | null;
  /** What the patient has of opioids by now; left out: as it was said before. */
  currentOpioid?: CurrentOpioid;
  /** Why the prescriber goes on; left out, nobody was asked. */
  warningsPassed?: readonly SaidOfWarning[];
}

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

  renew(caseId: string, actor: Actor, signed: SignedAnew): Promise<Result<ShortCase, RenewRefusal | OnceRefusal>> {
    return this.database.once<ShortCase, RenewRefusal>(
      actor,
      caseId,
      async (tx) => {
        if (!signed.confirmedWith) return refuse('sign-in-again');
        const open = await this.details.ofPractice(tx, caseId);
        return open.ok ? this.#sign(tx, open.value, actor, { ...signed, proof: signed.confirmedWith }) : open;
      },
      (tx, id) => shortCaseAgain(tx, id),
    );
  }

  async #sign(
    tx: EntityManager,
    short: ShortCase,
    actor: Actor,
    { currentOpioid, warningsPassed, proof }: SignedAnew & { proof: Proof },
  ): Promise<Result<ShortCase, RenewRefusal>> {
    const { id, number } = short;
    const toSign = await requestToSign(tx, this.orders, id);
    const known = (await this.patients.show(tx, [id], actor)).get(id);
    if (!toSign || !known) return refuse('not-found');
    const { about } = toSign;
    if (!maySign(about.signer.profession, about.settings, about.bigStatus)) return refuse('may-not');
    const { version: _, bsn = null, ...rest } = known;
    const asked = {
      ...{ ...toSign.request, patient: { ...rest, bsn } },
      ...(currentOpioid && { currentOpioid, opioidNaive: false }),
    };
    const faults = opioidFaults(asked, about.medicines);
    if (faults.length > 0) throw new BadInput(faults);
    if (!(await isSigned(tx, id))) {
      const warnings = passedWarnings(asked, about, false, warningsPassed);
      await keepSigned(tx, id, asked, warnings);
    } else if (currentOpioid) await keepSigned(tx, id, asked);
    const packed = await packedOpium(tx, id);
    const { medicines, lines } =
      packed.length > 0
        ? asPacked(about.medicines, asked.orderLines, packed)
        : { medicines: about.medicines, lines: asked.orderLines };
    const signedAt = this.clock.now();
    const validUntil = orderValidUntil(signedAt, about.settings);
    const request = { ...asked, orderLines: lines };
    const order = this.orders.sealed(request, { ...about, medicines }, { number, signedAt, validUntil });
    await addOrder(tx, id, order, proof);
    const held = packed.length > 0 ? await heldOpium(tx, id) : order.opium;
    await this.details.renewOrder(tx, id, validUntil, held);
    await announce(tx, 'order-renewed', { subject: 'case', subjectId: id, caseId: id });
    return allow(short);
  }
}
