import { Injectable } from '@nestjs/common';
import { CaseDetails } from '../../kit-life/case-details.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { addressOf } from '../../patients/patient.js';
import { Patients } from '../../patients/patients.service.js';
import { SeenCases, type FormOf, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { refuse, type Result } from '../../platform/result.js';
import type { AddressCompletionInput } from './address-completion.input.js';

export interface AddressToComplete extends SeenCase {
  complete: boolean;
  /** Postcode and number, as were signed. */
  place: string;
}

/** A pharmacist fills in street and town, so that nobody waits for a kit because the practice left them out. */
@Injectable()
export class AddressCompletions {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly details: CaseDetails,
    private readonly patients: Patients,
  ) {}

  form(caseId: string, actor: Actor): FormOf<AddressToComplete> {
    return this.cases.with(caseId, actor, (_, patient) =>
      Promise.resolve(
        patient ? { complete: Boolean(patient.street && patient.town), place: addressOf(patient) } : null,
      ),
    );
  }

  complete(
    caseId: string,
    address: AddressCompletionInput,
    actor: Actor,
  ): Promise<Result<ShortCase, MoveRefusal | 'known-already' | OnceRefusal>> {
    return this.database.once<ShortCase, MoveRefusal | 'known-already'>(
      actor,
      caseId,
      async (tx) => {
        const open = await this.details.ofSupplier(tx, caseId);
        if (!open.ok) return open;
        if (!(await this.patients.completeAddress(tx, caseId, address))) return refuse('known-already');
        await this.details.completeAddress(tx, caseId);
        await announce(tx, 'address-completed', { subject: 'case', subjectId: caseId, caseId });
        return open;
      },
      (tx, id) => shortCaseAgain(tx, id),
    );
  }
}
