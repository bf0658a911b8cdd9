import { Injectable } from '@nestjs/common';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import type { PlainDate } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import { Ends } from './end.service.js';
import { Receipts } from './receipt.service.js';
import type { ReturnInput } from './return.input.js';
import { homeKits, type HomeKit } from './return.query.js';
import { isOpenedYetWhole, whyNotReceived } from './return.rules.js';
import { sealIsBroken } from './seal-fault.js';
import { stepTexts, type StepRefusal } from './step.text.js';

export interface ReturnForm extends SeenCase {
  kits: HomeKit[];
  today: PlainDate;
}

@Injectable()
export class Returns {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly ledger: CaseLedger,
    private readonly ends: Ends,
    private readonly receipts: Receipts,
    private readonly clock: Clock,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<ReturnForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.see(tx, caseId, actor);
      if (!seen.ok) return seen;
      return allow({ ...seen.value, kits: await homeKits(tx, caseId), today: this.clock.today() });
    });
  }

  receive(caseId: string, { kits, end }: ReturnInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    const ids = kits.map(({ kitId }) => kitId);
    return this.database.once<ShortCase, StepRefusal>(
      actor,
      caseId,
      async (tx) => {
        const ended = end && (await this.ends.end(tx, caseId, end, 'end.'));
        if (ended && !ended.ok) return ended;
        const moved = await this.ledger.move(tx, caseId, 'takeBack', { detail: { kits: ids } });
        if (!moved.ok) return moved;
        const known = await homeKits(tx, caseId);
        const why = whyNotReceived(known, ids);
        if (why && 'refusal' in why) return refuse(why.refusal);
        if (why) throw new BadInput([notItsKit(why.strange)]);
        const back = known.filter(({ returned }) => returned).map(({ id }) => id);
        const arriving = kits.filter(({ kitId }) => !back.includes(kitId));
        const opened = moved.value.moments.opened !== undefined;
        if (isOpenedYetWhole(opened, known, arriving)) throw sealIsBroken('kits.0.sealIntact');
        await this.receipts.receive(tx, caseId, arriving, opened);
        return moved;
      },
      (tx) => shortCaseAgain(tx, caseId),
    );
  }
}

const notItsKit = (place: number) => ({
  field: `kits.${place}.kitId`,
  said: (language: 'nl' | 'en') => stepTexts(language)('notItsKit'),
});
