import { Injectable } from '@nestjs/common';
import { record } from '../../access/audit.js';
import { CaseDetails } from '../../kit-life/case-details.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { refuse, type Result } from '../../platform/result.js';
import { toBeSigned } from './signed-form.query.js';

export type ReminderRefusal = MoveRefusal | 'signed-already' | 'reminded-already';

/** Whoever waits for a signature asks the practice for it once more. */
@Injectable()
export class SignatureReminders {
  constructor(
    private readonly database: Database,
    private readonly details: CaseDetails,
  ) {}

  remind(caseId: string, actor: Actor): Promise<Result<ShortCase, ReminderRefusal | OnceRefusal>> {
    return this.database.once<ShortCase, ReminderRefusal>(
      actor,
      caseId,
      async (tx) => {
        const open = await this.details.ofWhoSupplies(tx, caseId);
        if (!open.ok) return open;
        const { signed, remindedLately } = await toBeSigned(tx, caseId);
        if (signed) return refuse('signed-already');
        if (remindedLately) return refuse('reminded-already');
        await record(tx, 'remindToSign', { caseId });
        await announce(tx, 'signature-reminded', { subject: 'case', subjectId: caseId, caseId });
        return open;
      },
      (tx, id) => shortCaseAgain(tx, id),
    );
  }
}
