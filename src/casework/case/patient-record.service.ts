import { Injectable } from '@nestjs/common';
import { record } from '../../access/audit.js';
import { shortCaseOf } from '../../kit-life/short-case.query.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Patients } from '../../patients/patients.service.js';
import { accessOfCase, accessOfPatient, MOST_TOLD, type Access } from './patient-record.query.js';
import type { PatientSearchInput } from './patient-record.input.js';

export interface PatientRecord {
  number: number | null;
  items: Access[];
  /** Only the latest are told. */
  isCutOff: boolean;
}

/** Who saw or did what with the data of one patient, for that patient. */
@Injectable()
export class PatientRecords {
  constructor(
    private readonly database: Database,
    private readonly patients: Patients,
  ) {}

  ofCase(caseId: string, actor: Actor): Promise<Result<PatientRecord, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const short = await shortCaseOf(tx, caseId);
      const items = short ? await accessOfCase(tx, caseId) : [];
      // There is always the row of the request itself: nothing means that the actor's part does not reach that far.
      if (!short || items.length === 0) return refuse('not-found');
      await record(tx, 'read-patient-record', { caseId });
      return allow({ number: short.number, ...worthTelling(items) });
    });
  }

  /** For the auditor, of all cases of somebody who shows who they are; found also after they were erased. */
  of({ bsn, birthName = '', birthDate = '' }: PatientSearchInput, actor: Actor): Promise<PatientRecord> {
    const key = this.patients.keyOf({ bsn: bsn ?? null, birthName, birthDate }, actor.network);
    return this.database.read(actor, async (tx) => {
      await record(tx, 'find-patient-record', { patientKey: key });
      return { number: null, ...worthTelling(await accessOfPatient(tx, key)) };
    });
  }
}

/** Without a note for the reviewer, which stands beside a look that is told already. */
const worthTelling = (items: Access[]) => ({
  items: items.slice(0, MOST_TOLD).filter(({ action }) => action !== 'own-name'),
  isCutOff: items.length > MOST_TOLD,
});
