import { Injectable } from '@nestjs/common';
import { CaseLedger } from '../kit-life/case-ledger.js';
import { seenCase } from '../kit-life/seen-case.query.js';
import type { ShortCase } from '../kit-life/short-case.js';
import { shortCaseAgain } from '../kit-life/short-case.query.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { allow, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import { kitsInCase, readyKits, type ReadyKit } from './packing.query.js';
import type { PackingInput } from './packing.input.js';
import { packingTexts } from './packing.text.js';
import { Shelf } from './shelf.service.js';
import type { StepRefusal } from './step.text.js';

export interface PackingForm extends ShortCase {
  packed: ReadyKit | null;
  kits: ReadyKit[];
}

@Injectable()
export class Packing {
  constructor(
    private readonly database: Database,
    private readonly ledger: CaseLedger,
    private readonly shelf: Shelf,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<PackingForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await seenCase(tx, caseId, actor);
      if (!seen.ok) return seen;
      const packed = seen.value.status === 'packed' ? await kitsInCase(tx, caseId) : [];
      return allow({ ...seen.value, packed: packed[0] ?? null, kits: await readyKits(tx) });
    });
  }

  pack(caseId: string, input: PackingInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    const { kitId, deviationReason, exchange } = input;
    return this.database.once<ShortCase, StepRefusal>(
      actor,
      caseId,
      async (tx) => {
        const moved = await this.ledger.move(tx, caseId, 'pack', actor, { detail: { kitId, deviationReason } });
        if (!moved.ok) return moved;
        if (exchange === false && (await kitsInCase(tx, caseId)).length > 0) throw notByAccident();
        const taken = await this.shelf.take(tx, caseId, kitId, deviationReason);
        return taken.ok ? moved : taken;
      },
      (tx) => shortCaseAgain(tx, caseId, actor),
    );
  }
}

const notByAccident = () =>
  new BadInput([{ field: 'exchange', said: (language) => packingTexts(language)('exchangeFirst') }]);
