import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import type { PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { appNow } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { formatDay } from '../web/format.js';
import { BadInput, RefusedFields } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import { DecidedStandards, lineUp, put, type Decided } from './decided-standards.service.js';
import { draftWritten } from './draft-change.js';
import { changesSince } from './draft-changes.query.js';
import { draftChangeInWords, type DraftChange } from './draft-changes.text.js';
import { faultsIn, maximaLackingIn } from './direction-review.rules.js';
import { directionsIn } from './directions.query.js';
import { StandardApproval } from './standard-approval.entity.js';
import { isComing, whyNotApprove, whyNotPublish } from './standard.rules.js';
import { standardTexts } from './standard.text.js';
import type { Decider, Slot, StandardVersion } from './standard.js';
import { allVersions, approvalsOf, slotsIn } from './standards.query.js';
import { WhomItTouches } from './whom-it-touches.js';

/** The day, and whether somebody was asked whether another version may follow it. */
interface PublicationDay {
  takesEffectOn: PlainDate;
  isAsked: boolean;
}
/** What is to be done in the same transaction, once the version stands published. */
export type Alongside = (tx: EntityManager, version: StandardVersion) => Promise<void>;

/** What people decide about a version: two approve, then one publishes, for everybody. */
@Injectable()
export class StandardDecisions {
  constructor(
    private readonly decided: DecidedStandards,
    private readonly clock: Clock,
    private readonly whom: WhomItTouches,
  ) {}

  /** Of what was read: `read` is the version that somebody had before them. */
  approve(id: string, read: number, actor: Actor): Decided {
    return this.decided.decide(id, actor, 'standard-approved', async (tx, now) => {
      const { status, name, version } = now;
      const slots = await slotsIn(tx, id);
      if (read !== version) throw changedSince(await changesSince(tx, id, read), slots);
      const approvals = await approvalsOf(tx, id);
      const faults = faultsIn(slots, await directionsIn(tx, id));
      const why = whyNotApprove({ status, slots, approvals, faults }, actor.role as Decider, actor.person);
      if (why) return why;
      const role = actor.role as Decider;
      const approval = { networkId: actor.network, standardId: id, role, personId: actor.person as string, at: appNow };
      await tx.getRepository(StandardApproval).insert(approval);
      if (approvals.length === 1) await put(tx, id, { status: 'approved' });
      const about = { subject: 'standard', subjectId: id };
      if (approvals.length > 0) await announce(tx, 'version-approved', { ...about, detail: { name } });
      else {
        const detail = { name, touches: await this.whom.inWords(tx, now) };
        await announce(tx, 'version-to-approve', { ...about, detail });
      }
      return null;
    });
  }

  takeBack(id: string, actor: Actor): Decided {
    return this.decided.decide(id, actor, 'standard-approval-taken-back', async (tx, { status }) => {
      if (status !== 'draft' && status !== 'approved') return 'not-from-this-status';
      const mine = { standardId: id, role: actor.role as Decider, personId: actor.person as string };
      const { affected } = await tx.getRepository(StandardApproval).delete(mine);
      if (!affected) return 'not-approved';
      if (status === 'approved') await put(tx, id, { status: 'draft' });
      return null;
    });
  }

  publish(id: string, { takesEffectOn, isAsked }: PublicationDay, actor: Actor, alongside: Alongside): Decided {
    if (takesEffectOn < this.clock.today()) {
      throw new BadInput([{ field: 'takesEffectOn', said: (language) => standardTexts(language)('day-past') }]);
    }
    return this.decided.decide(id, actor, 'standard-published', async (tx, { status }) => {
      const others = (await allVersions(tx)).filter((other) => other.withdrawnOn === null);
      const days = others.map((other) => other.takesEffectOn);
      const lacking = maximaLackingIn(await slotsIn(tx, id), await directionsIn(tx, id));
      const why = whyNotPublish({ status, lacksMaximum: lacking.length > 0, takesEffectOn, days });
      if (why) return why;
      const next = others.filter(isComing).find((other) => (other.takesEffectOn ?? '') > takesEffectOn);
      if (next && !isAsked) throw holdsUntil(next);
      await put(tx, id, { status: 'published', takesEffectOn, publishedAt: appNow });
      await lineUp(tx);
      await alongside(tx, await draftWritten(tx, id));
      return null;
    });
  }
}

/** On top of what now stands there: that it changed, what, and by whom. */
function changedSince(changes: readonly DraftChange[], slots: readonly Slot[]): RefusedFields {
  return new RefusedFields('changed-since-read', [
    { field: '', said: (language) => standardTexts(language)('changed-since-read') },
    ...changes.map((one) => ({
      field: '',
      said: (language: Language) => draftChangeInWords(one, slots, language),
    })),
  ]);
}

function holdsUntil({ name, takesEffectOn }: StandardVersion): BadInput {
  const said = (language: Language) =>
    standardTexts(language)('holds-until', { name, day: formatDay(takesEffectOn ?? '', { language }) });
  return new BadInput([{ field: 'takesEffectOn', said, mayBeSo: true }]);
}
