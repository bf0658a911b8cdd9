import { Injectable } from '@nestjs/common';
import { record } from '../../access/audit.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import { Recognition } from '../../patients/recognition.service.js';
import { accessOfCase, accessOfPatient, MOST_TOLD, type Access } from './patient-record.query.js';
import type { PatientSearchInput } from './patient-record.input.js';

export interface PatientRecord {
  /** The case it was asked from; the auditor asks of a person. */
  of: SeenCase | null;
  items: Access[];
  /** Only the latest are told. */
  isCutOff: boolean;
}

/** Who saw or did what with the data of one patient, for that patient. */
@Injectable()
export class PatientRecords {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly recognition: Recognition,
  ) {}

  ofCase(caseId: string, actor: Actor): Promise<Result<PatientRecord, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const items = await accessOfCase(tx, caseId);
      // There is always the row of the request itself: nothing means that the actor's part does not reach that far.
      if (items.length === 0) return refuse('not-found');
      const seen = await this.cases.see(tx, caseId, actor, 'read-patient-record');
      return seen.ok ? allow({ of: seen.value, ...worthTelling(items) }) : seen;
    });
  }

  /** For the auditor, of all cases of somebody who shows who they are; found also after they were erased. Nothing is told while it may be of another. */
  of(shown: PatientSearchInput, actor: Actor): Promise<Result<PatientRecord, 'several-patients'>> {
    return this.database.read<Result<PatientRecord, 'several-patients'>>(actor, async (tx) => {
      const found = await this.recognition.shown(tx, shown, actor.network);
      const [one] = found;
      const unknown = this.recognition.keyOfShown(shown, actor.network);
      for (const { patientKey } of one ? found : [{ patientKey: unknown }])
        await record(tx, 'find-patient-record', { patientKey });
      if (found.length > 1) return refuse('several-patients');
      const items = await accessOfPatient(tx, one?.cases ?? [], [...(one?.keys ?? []), unknown]);
      return allow({ of: null, ...worthTelling(items) });
    });
  }
}

/** Without a note for the reviewer, which stands beside a look that is told already. */
const worthTelling = (items: Access[]) => ({
  items: items.slice(0, MOST_TOLD).filter(({ action }) => action !== 'own-name'),
  isCutOff: items.length > MOST_TOLD,
});
