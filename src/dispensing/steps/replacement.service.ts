import { Injectable } from '@nestjs/common';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Result } from '../../platform/result.js';
import { papersDiffer, unlessOtherIsSaid } from './deviation-fault.js';
import { Deliveries } from './delivery.service.js';
import { momentFault } from './moment-fault.js';
import { Receipts } from './receipt.service.js';
import type { ReplacementInput } from './replacement.input.js';
import { homeKits } from './return.query.js';
import { isOpenedYetWhole } from './return.rules.js';
import { sealIsBroken } from './seal-fault.js';
import { Shelf } from '../kits/shelf.service.js';
import type { StepRefusal } from './step.text.js';

/** A second kit in the same case: packed, dispatched and delivered in one, with all that each of these asks. */
@Injectable()
export class Replacements {
  constructor(
    private readonly database: Database,
    private readonly ledger: CaseLedger,
    private readonly shelf: Shelf,
    private readonly deliveries: Deliveries,
    private readonly receipts: Receipts,
    private readonly clock: Clock,
  ) {}

  replace(caseId: string, input: ReplacementInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    const { kitId, deviationReason, deviationNote, documents, receivedBy, leafletGiven = false, collectedKit } = input;
    const at = input.deliveredAt === undefined ? this.clock.now() : new Date(input.deliveredAt);
    unlessOtherIsSaid(input);
    const detail = { kitId, deviationReason, deviationNote, receivedBy, beside: !collectedKit };
    return this.database.once<ShortCase, StepRefusal>(
      actor,
      caseId,
      async (tx) => {
        const unmeant = momentFault('deliveredAt', 'delivered');
        const moved = await this.ledger.move(tx, caseId, 'replace', { at, detail, unmeant });
        if (!moved.ok) return moved;
        const home = await homeKits(tx, caseId);
        const first = home.filter(({ returned }) => !returned);
        if (documents && !deviationReason && (await this.shelf.papersDiffer(tx, kitId, documents)))
          throw papersDiffer();
        const taken = await this.shelf.takeBeside(tx, caseId, kitId, { reason: deviationReason, note: deviationNote });
        if (!taken.ok) return taken;
        if (documents) await this.shelf.layPapers(tx, caseId, kitId, documents);
        await this.deliveries.arrive(tx, caseId, { receivedBy, leafletGiven, at });
        if (!collectedKit) return moved;
        const { collectedBy, sealIntact } = collectedKit;
        const opened = moved.value.moments.opened !== undefined;
        if (isOpenedYetWhole(opened, home, [collectedKit])) throw sealIsBroken('collectedKit.sealIntact');
        const collected = first.map(({ id }) => ({ kitId: id, collectedBy, sealIntact }));
        await this.receipts.receive(tx, caseId, collected, opened);
        return moved;
      },
      (tx) => shortCaseAgain(tx, caseId),
    );
  }
}
