import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Organisation } from '../people/organisation.entity.js';
import type { Actor } from '../platform/actor.js';
import type { PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { appNow } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { formatDay } from '../web/format.js';
import { BadInput, RefusedFields } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import { draftWritten } from './draft-change.js';
import { changesSince } from './draft-changes.query.js';
import { draftChangeInWords, type DraftChange } from './draft-changes.text.js';
import { faultsIn, maximaLackingIn } from './direction-review.rules.js';
import { directionsIn } from './directions.query.js';
import { KitStandard } from './kit-standard.entity.js';
import { StandardApproval } from './standard-approval.entity.js';
import { isComing, whyNotApprove, whyNotPublish, whyNotWithdraw, type StandardRefusal } from './standard.rules.js';
import { standardTexts } from './standard.text.js';
import type { Decider, Slot, StandardVersion } from './standard.js';
import { allVersions, approvalsOf, slotsIn, versionOf } from './standards.query.js';

/** The day, and whether somebody was asked whether another version may follow it. */
interface PublicationDay {
  takesEffectOn: PlainDate;
  isAsked: boolean;
}
/** What is to be done in the same transaction, once the version stands published. */
export type Alongside = (tx: EntityManager, version: StandardVersion) => Promise<void>;

type Decided = Promise<Result<StandardVersion, StandardRefusal | OnceRefusal>>;

const LOCK: Statement = { name: 'decide-standard', text: 'select 1 from kit_standard where id = $1 for update' };
const LINE_UP: Statement = { name: 'line-up-standards', text: 'select line_up_standards()' };

const EVERYBODY_HEARS = new Set(['standard-published', 'standard-withdrawn']);

/** What people decide about a version: two approve, then one publishes, for everybody. */
@Injectable()
export class StandardDecisions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of what was read: `read` is the version that somebody had before them. */
  approve(id: string, read: number, actor: Actor): Decided {
    return this.#decide(id, actor, 'standard-approved', async (tx, { status, name, version }) => {
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
      const asks = approvals.length === 0 ? 'version-to-approve' : 'version-approved';
      await announce(tx, asks, { subject: 'standard', subjectId: id, detail: { name } });
      return null;
    });
  }

  takeBack(id: string, actor: Actor): Decided {
    return this.#decide(id, actor, 'standard-approval-taken-back', async (tx, { status }) => {
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
    return this.#decide(id, actor, 'standard-published', async (tx, { status }) => {
      const others = (await allVersions(tx)).filter((other) => other.withdrawnOn === null);
      const days = others.map((other) => other.takesEffectOn);
      const lacking = maximaLackingIn(await slotsIn(tx, id), await directionsIn(tx, id));
      const why = whyNotPublish({ status, lacksMaximum: lacking.length > 0, takesEffectOn, days });
      if (why) return why;
      const next = others.filter(isComing).find((other) => (other.takesEffectOn ?? '') > takesEffectOn);
      if (next && !isAsked) throw holdsUntil(next);
      await put(tx, id, { status: 'published', takesEffectOn, publishedAt: appNow });
      await ask(tx, LINE_UP);
      await alongside(tx, await draftWritten(tx, id));
      return null;
    });
  }

  withdraw(id: string, actor: Actor): Decided {
    return this.#decide(id, actor, 'standard-withdrawn', async (tx, { status }) => {
      const why = whyNotWithdraw(status);
      if (why) return why;
      await put(tx, id, { status: 'withdrawn', withdrawnOn: () => 'app_today()' });
      await ask(tx, LINE_UP);
      return null;
    });
  }

  #decide(
    id: string,
    actor: Actor,
    kind: string,
    decision: (tx: EntityManager, now: StandardVersion) => Promise<StandardRefusal | null>,
  ): Decided {
    const read = async (tx: EntityManager) => allow((await versionOf(tx, id)) as StandardVersion);
    return this.database.once<StandardVersion, StandardRefusal>(
      actor,
      id,
      async (tx) => {
        await ask(tx, LOCK, [id]);
        const now = await versionOf(tx, id);
        if (!now) return refuse('not-found');
        const why = await decision(tx, now);
        if (why) return refuse(why);
        const about = EVERYBODY_HEARS.has(kind)
          ? (await tx.getRepository(Organisation).findBy({ kind: 'pharmacy' })).map((one) => one.id)
          : [];
        await announce(tx, kind, { subject: 'standard', subjectId: id, about, detail: { name: now.name } });
        return read(tx);
      },
      read,
    );
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

async function put(tx: EntityManager, id: string, facts: QueryDeepPartialEntity<KitStandard>): Promise<void> {
  await tx.getRepository(KitStandard).update({ id }, { ...facts, version: () => 'version + 1' });
}
