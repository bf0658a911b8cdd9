import { Injectable } from '@nestjs/common';
import { CaseDetails } from '../../kit-life/case-details.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { SeenCases, type FormOf, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { refuse, type Result } from '../../platform/result.js';
import type { OwnPrescriptionInput } from './own-prescription.input.js';
import { noteNumber, ownPrescription, type OwnPrescription } from './own-prescription.query.js';

export type PrescriptionForm = SeenCase & OwnPrescription & { checks: boolean };

/** The same may have been prescribed in the prescriber's own system: its number, and that a pharmacist looked. */
@Injectable()
export class OwnPrescriptions {
  constructor(
    private readonly database: Database,
    private readonly details: CaseDetails,
    private readonly cases: SeenCases,
  ) {}

  form(caseId: string, actor: Actor): FormOf<PrescriptionForm> {
    return this.cases.with(caseId, actor, async (tx, patient) => {
      const known = patient && (await ownPrescription(tx, caseId));
      return known ? { ...known, checks: actor.role === 'pharmacist' } : null;
    });
  }

  note(
    caseId: string,
    { number, checked = false }: OwnPrescriptionInput,
    actor: Actor,
  ): Promise<Result<ShortCase, MoveRefusal | 'left-already' | OnceRefusal>> {
    return this.database.once<ShortCase, MoveRefusal | 'left-already'>(
      actor,
      caseId,
      async (tx) => {
        const open = await this.details.ofPracticeOrSupplier(tx, caseId);
        if (!open.ok) return open;
        const before = await ownPrescription(tx, caseId);
        if (!before || before.left) return refuse('left-already');
        const looked = checked && actor.role === 'pharmacist';
        const same = (number ?? null) === before.ownPrescription;
        await noteNumber(tx, caseId, number ?? null);
        await this.details.notePrescription(tx, caseId, looked || (same && before.checkedAt !== null));
        const kind = looked ? 'prescription-checked' : 'prescription-noted';
        await announce(tx, kind, { subject: 'case', subjectId: caseId, caseId });
        return open;
      },
      (tx, id) => shortCaseAgain(tx, id),
    );
  }
}
