import { Injectable } from '@nestjs/common';
import { recordSeen } from '../../access/audit.js';
import { HandOvers, type ProposedHandOver } from '../../kit-life/hand-overs.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import { SeenCases } from '../../patients/seen-cases.service.js';
import type { ToldCase } from '../../patients/case-frame.page.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { pharmaciesByName, type NamedPharmacy } from './hand-over.query.js';

export type HandOverForm = ToldCase &
  Pick<ShortCase, 'moves'> & {
    proposed: (ProposedHandOver & { fromName: string; toName: string }) | null;
    /** This organisation is asked and must answer. */
    asked: boolean;
    pharmacies: NamedPharmacy[];
  };
type Answer = Promise<Result<ShortCase, MoveRefusal | OnceRefusal>>;

@Injectable()
export class HandingOver {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly handOvers: HandOvers,
  ) {}

  form(caseId: string, actor: Actor): Promise<Result<HandOverForm, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const found = (await this.handOvers.proposed(tx, actor)).find((one) => one.caseId === caseId);
      const all = await pharmaciesByName(tx);
      const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? '';
      const proposed = found ? { ...found, fromName: nameOf(found.from), toName: nameOf(found.to) } : null;
      if (proposed?.to === actor.organisation) {
        await recordSeen(tx, 'read', [caseId]);
        const { number, status } = proposed;
        return allow({ id: caseId, number, status, moves: [], proposed, asked: true, pharmacies: [] });
      }
      const seen = await this.cases.see(tx, caseId, actor);
      if (!seen.ok) return seen;
      const pharmacies = all.filter((one) => one.active && one.id !== actor.organisation);
      const { id, number, status, moves, person, seals } = seen.value;
      return allow({ id, number, status, moves, person, seals, proposed, asked: false, pharmacies });
    });
  }

  propose(caseId: string, to: string, actor: Actor): Answer {
    return this.database.once<ShortCase, MoveRefusal>(
      actor,
      caseId,
      async (tx) => {
        const known = (await pharmaciesByName(tx)).find(({ id }) => id === to);
        const proposed = await this.handOvers.propose(tx, caseId, to);
        return proposed.ok && !known?.active ? refuse('pharmacy-cannot-serve') : proposed;
      },
      (tx) => shortCaseAgain(tx, caseId),
    );
  }

  answer(caseId: string, accept: boolean, actor: Actor): Answer {
    return this.database.once<ShortCase, MoveRefusal>(
      actor,
      caseId,
      (tx) => this.handOvers.answer(tx, caseId, accept),
      (tx) => this.handOvers.answeredAgain(tx, caseId),
    );
  }
}
