import { Injectable } from '@nestjs/common';
import { CaseLedger } from '../../kit-life/case-ledger.js';
import { SHORT_CASE, type ShortCase } from '../../kit-life/short-case.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import type { Actor } from '../../platform/actor.js';
import { ownStatement } from '../../platform/database/context.js';
import { Database } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import { kitsInCase, papersOfVersions, readyKits, type PaperOfVersion, type ReadyKit } from './packing.query.js';
import type { PackingInput } from './packing.input.js';
import { packingTexts } from './packing.text.js';
import { papersDiffer, unlessOtherIsSaid } from './deviation-fault.js';
import type { StepRefusal } from './step.text.js';

/** A kit was to be packed where one is packed already, and nothing said that it is meant instead. */
const NOT_MEANT = 'exchange-not-meant';
const PAPERS_DIFFER = 'documents-differ';
const PACK = ownStatement('pack', `a.outcome, ${SHORT_CASE}`, 'pack_kit', 6);

export interface PackingForm extends SeenCase {
  packed: ReadyKit | null;
  kits: ReadyKit[];
  papers: PaperOfVersion[];
}

@Injectable()
export class Packing {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly ledger: CaseLedger,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<PackingForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const seen = await this.cases.see(tx, caseId, actor);
      if (!seen.ok) return seen;
      const packed = seen.value.status === 'packed' ? await kitsInCase(tx, caseId) : [];
      return allow({
        ...seen.value,
        packed: packed[0] ?? null,
        kits: await readyKits(tx, caseId),
        papers: await papersOfVersions(tx),
      });
    });
  }

  pack(caseId: string, input: PackingInput, actor: Actor): Promise<Result<ShortCase, StepRefusal>> {
    const { kitId, deviationReason, deviationNote, exchange, documents } = input;
    unlessOtherIsSaid(input);
    const values = [kitId, deviationReason, deviationNote, exchange, documents && JSON.stringify(documents)];
    return this.ledger.command<StepRefusal | typeof NOT_MEANT | typeof PAPERS_DIFFER>(
      PACK,
      caseId,
      values,
      actor,
      ({ outcome }) => {
        if (outcome === NOT_MEANT) throw notMeant();
        if (outcome === PAPERS_DIFFER) throw papersDiffer();
      },
    ) as Promise<Result<ShortCase, StepRefusal>>;
  }
}

const notMeant = () =>
  new BadInput([{ field: 'exchange', said: (language) => packingTexts(language)('exchangeFirst') }]);
