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
import { BadInput, type Fault } from '../../web/problem.js';
import type { Proof } from '../../web/signed-in.js';
import { orderValidUntil } from '../asking/request-context.query.js';
import { Orders } from '../asking/orders.service.js';
import { passedWarnings, type SaidOfWarning } from '../asking/passed-warnings.rules.js';
import { egfrFaults, lineFaults, opioidFaults } from '../asking/request.rules.js';
import { Patients } from '../../patients/patients.service.js';
import { addAnswer } from '../objections/objections.query.js';
import { detailTexts } from './request-changes.text.js';
import { addOrder, isSigned, keepSigned } from './renewal.query.js';
import { maySign } from '../requests.settings.js';
import { asInTheBox, isOtherwiseThan, requestToSign, shownAs, toBeSigned, withSaid, type SaidAnew } from './to-sign.js';

export type RenewRefusal = MoveRefusal | 'may-not';
export interface SignedAnew extends SaidAnew {
  /** With what the prescriber proved just now that it is them; null: they did not. */
  confirmedWith: Proof | null;
  /** What was shown of it before; left out, nobody was shown anything. */
  seen?: string;
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
    { warningsPassed, proof, seen, ...said }: SignedAnew & { proof: Proof },
  ): Promise<Result<ShortCase, RenewRefusal>> {
    const { id, number } = short;
    const toSign = await requestToSign(tx, this.orders, id);
    const known = (await this.patients.show(tx, [id], actor)).get(id);
    if (!toSign || !known) return refuse('not-found');
    const { about } = toSign;
    if (!maySign(about.signer.profession, about.settings, about.bigStatus)) return refuse('may-not');
    const { version: _, bsn = null, ...rest } = known;
    const asked = withSaid({ ...toSign.request, patient: { ...rest, bsn } }, said);
    refuseFaults([
      ...egfrFaults(asked.egfr, this.clock.today(), 'clinical.egfr'),
      ...lineFaults(asked, about.medicines),
      ...opioidFaults(asked, about.medicines),
    ]);
    const { medicines, lines, opium, differs, away } = await toBeSigned(tx, id, { ...about, ...asked }, said);
    if (differs && away && said.orderLines) return refuse('order-differs');
    const request = { ...asked, orderLines: lines };
    if (seen !== undefined && seen !== shownAs(request, medicines)) refuseFaults([LOOK_FIRST]);
    const isFirst = !(await isSigned(tx, id));
    // Who signs for as many as lie in the box was warned when they asked.
    const boxed = await asInTheBox(tx, id, about, toSign.request);
    const warned = isFirst || (isOtherwiseThan(toSign.request, asked) && isOtherwiseThan(boxed, asked));
    const warnings = warned ? passedWarnings(asked, about, false, warningsPassed) : undefined;
    await keepSigned(tx, id, asked, warnings);
    const signedAt = this.clock.now();
    const validUntil = orderValidUntil(signedAt, about.settings);
    const order = this.orders.sealed(request, { ...about, medicines }, { number, signedAt, validUntil });
    await addOrder(tx, id, order, proof);
    await this.details.renewOrder(tx, id, validUntil, opium ?? order.opium);
    const answered = await addAnswer(tx, id, { id: null, kind: 'signed-anew', answer: null });
    if (answered > 0) await announce(tx, 'objection-answered', { subject: 'case', subjectId: id, caseId: id });
    await announce(tx, 'order-renewed', { subject: 'case', subjectId: id, caseId: id });
    return allow(short);
  }
}

const LOOK_FIRST: Fault = {
  field: 'signature.confirmed',
  said: (language) => detailTexts(language)('lookFirst'),
};
function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new BadInput([...faults]);
}
