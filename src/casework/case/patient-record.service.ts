import { Injectable } from '@nestjs/common';
import { record } from '../../access/audit.js';
import { shortCaseOf } from '../../kit-life/short-case.query.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Recognition } from '../../patients/recognition.service.js';
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
    private readonly recognition: Recognition,
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
      return allow({ number: null, ...worthTelling(items) });
    });
  }
}

/** Without a note for the reviewer, which stands beside a look that is told already. */
const worthTelling = (items: Access[]) => ({
  items: items.slice(0, MOST_TOLD).filter(({ action }) => action !== 'own-name'),
  isCutOff: items.length > MOST_TOLD,
});
