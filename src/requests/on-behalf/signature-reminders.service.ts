import { Injectable } from '@nestjs/common';
import { record } from '../../access/audit.js';
import { Settings } from '../../access/settings.service.js';
import { CaseDetails } from '../../kit-life/case-details.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { PHARMACY_SETTINGS } from '../../pharmacies/pharmacies.settings.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { refuse, type Result } from '../../platform/result.js';
import { asksAtNight } from './on-behalf.rules.js';
import { toBeSigned } from './signed-form.query.js';

export type ReminderRefusal = MoveRefusal | 'signed-already' | 'reminded-already';

/** Whoever waits for a signature asks for it once more: the practice, who must sign, and at night who answers then. */
@Injectable()
export class SignatureReminders {
  constructor(
    private readonly database: Database,
    private readonly details: CaseDetails,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  remind(caseId: string, actor: Actor): Promise<Result<ShortCase, ReminderRefusal | OnceRefusal>> {
    return this.database.once<ShortCase, ReminderRefusal>(
      actor,
      caseId,
      async (tx) => {
        const open = await this.details.ofWhoSupplies(tx, caseId);
        if (!open.ok) return open;
        const { signed, remindedLately, urgency, practice } = await toBeSigned(tx, caseId);
        if (signed) return refuse('signed-already');
        if (remindedLately) return refuse('reminded-already');
        await record(tx, 'remindToSign', { caseId });
        const closed = asksAtNight(urgency, this.clock.now(), await this.settings.read(tx, PHARMACY_SETTINGS));
        const of = { subject: 'case', subjectId: caseId, caseId };
        await announce(tx, 'signature-reminded', { ...of, about: [practice], detail: { closed } });
        return open;
      },
      (tx, id) => shortCaseAgain(tx, id),
    );
  }
}
