import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { BadInput } from '../../web/problem.js';
import { dutyKnown, removeDuty, type ShownDuty } from './duties.query.js';
import { endProposal, proposedDuty, writeProposal, type ShownProposal } from './duty-proposals.query.js';
import type { DutyProposalInput } from './duty-proposal.input.js';
import { proposalTexts } from './duty-proposal.text.js';
import { addDuty, judgedDuty } from './duty-writing.js';

type Shown = Result<ShownProposal, 'not-found'>;

/** A pharmacy says which duty it would keep; the coordinator, who keeps the roster, answers with one click. */
@Injectable()
export class DutyProposals {
  constructor(private readonly database: Database) {}

  propose({ from, until, over, ...told }: DutyProposalInput, actor: Actor) {
    const span = { from: new Date(from), until: new Date(until) };
    const organisationId = actor.organisation;
    return this.database.once<ShownProposal, 'not-found'>(
      actor,
      null,
      async (tx, id): Promise<Shown> => {
        if (over !== undefined && !(await dutyKnown(tx, over))) throw fault('overGone');
        const proposal = {
          ...(await judgedDuty(tx, { id, organisationId, ...span, ...told })),
          over: over ?? null,
        };
        if (!(await writeProposal(tx, proposal))) throw fault('proposedAlready');
        const shown = await proposedDuty(tx, id);
        if (!shown) return refuse('not-found');
        await tell(tx, 'duty-proposed', shown, shown.organisation.name, [organisationId]);
        return allow(shown);
      },
      async (tx, id): Promise<Shown> => {
        const shown = await proposedDuty(tx, id);
        return shown ? allow(shown) : refuse('not-found');
      },
    );
  }

  /** It stands in the roster then, in the place of the duty that it takes over. */
  accept(id: string, actor: Actor): Promise<Result<ShownDuty, 'not-found'>> {
    return this.database.as<ShownDuty, 'not-found'>(actor, async (tx) => {
      const proposal = await proposedDuty(tx, id);
      if (!proposal || !(await endProposal(tx, id))) return refuse('not-found');
      const { organisation, from, until, phone, delivers, over } = proposal;
      const dutyId = uuidv7();
      if (over) await removeDuty(tx, over.id);
      await addDuty(tx, { id: dutyId, organisationId: organisation.id, from, until, phone, delivers });
      await tell(tx, 'duty-proposal-accepted', proposal, organisation.name, [organisation.id]);
      if (over) await tell(tx, 'duty-taken-over', proposal, organisation.name, [over.organisation.id]);
      const duty = await dutyKnown(tx, dutyId);
      return duty ? allow(duty) : refuse('not-found');
    });
  }

  /** The coordinator refuses it, or the pharmacy takes it back. */
  end(id: string, actor: Actor): Promise<Result<ShownProposal, 'not-found'>> {
    return this.database.as<ShownProposal, 'not-found'>(actor, async (tx) => {
      const proposal = await proposedDuty(tx, id);
      if (!proposal || !(await endProposal(tx, id))) return refuse('not-found');
      const own = proposal.organisation.id === actor.organisation;
      const kind = own ? 'duty-proposal-withdrawn' : 'duty-proposal-refused';
      await tell(tx, kind, proposal, proposal.organisation.name, [proposal.organisation.id]);
      return allow(proposal);
    });
  }
}

const tell = (tx: EntityManager, kind: string, { id, from, until }: ShownProposal, name: string, about: string[]) =>
  announce(tx, kind, { subject: 'duty', subjectId: id, about, detail: { name, duty: { from, until } } });

const fault = (says: 'overGone' | 'proposedAlready') =>
  new BadInput([{ field: 'from', said: (language) => proposalTexts(language)(says) }]);
