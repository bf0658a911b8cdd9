import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../../platform/database/database.js';
import { announce } from '../../platform/events.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { concernedBy, recallStory, waitingRecalls, type RecallStory, type WaitingRecall } from './recall.query.js';
import { whyNotConfirm, type RecallRefusal } from './recall.rules.js';

const CONFIRM: Statement = {
  name: 'recall-confirm',
  text: `update recall set started_at = app_now(), confirmed_by = acting_person(), alone_because = case when drafted_by = acting_person() then $2 end
         where id = $1 and started_at is null and withdrawn_at is null returning id`,
};
const LOOK: Statement = {
  name: 'recall-second-look',
  text: `update recall set seen_at = app_now(), seen_by = acting_person()
         where id = $1 and alone_because is not null and seen_at is null and confirmed_by <> acting_person() returning id`,
};
const WITHDRAW: Statement = {
  name: 'recall-withdraw',
  text: `update recall set withdrawn_at = app_now(), withdrawn_by = acting_person()
         where id = $1 and started_at is null and withdrawn_at is null returning id`,
};
const END: Statement = {
  name: 'recall-end',
  text: 'update recall set ended_at = app_now() where id = $1 and ended_at is null returning id',
};

export type RecallAnswer = Promise<Result<RecallStory, RecallRefusal | OnceRefusal>>;
type Step = (tx: EntityManager, known: RecallStory) => Promise<RecallRefusal | null>;

/** A lot that must not be used: once typed no kit with it leaves, and once confirmed whoever has one hears of it. */
@Injectable()
export class Recalls {
  constructor(private readonly database: Database) {}

  waiting(tx: EntityManager): Promise<WaitingRecall[]> {
    return waitingRecalls(tx);
  }

  confirm(id: string, alone: string | undefined, actor: Actor): RecallAnswer {
    return this.#step(id, actor, async (tx, known) => {
      const why = whyNotConfirm(known.status, known.own, alone);
      if (why) return why;
      const [confirmed] = await ask(tx, CONFIRM, [id, alone]);
      if (!confirmed) return 'not-waiting';
      const about = await concernedBy(tx, id);
      const { product, name, lots, allLots } = known;
      await announce(tx, 'recall-started', { ...of(id), about, detail: { product, name, lots, allLots } });
      if (known.own) await announce(tx, 'recall-started-alone', of(id));
      return null;
    });
  }

  /** By another person, of what one confirmed alone. */
  look(id: string, actor: Actor): RecallAnswer {
    return this.#step(id, actor, async (tx, known) => {
      if (known.own) return 'same-person';
      const [seen] = await ask(tx, LOOK, [id]);
      return seen ? null : 'nothing-to-look-at';
    });
  }

  withdraw(id: string, actor: Actor): RecallAnswer {
    return this.#step(id, actor, async (tx) => {
      const [withdrawn] = await ask(tx, WITHDRAW, [id]);
      if (!withdrawn) return 'not-waiting';
      await announce(tx, 'recall-withdrawn', of(id));
      return null;
    });
  }

  end(id: string, actor: Actor): RecallAnswer {
    return this.#step(id, actor, async (tx, known) => {
      if (known.startedAt === null) return 'not-confirmed';
      const [ended] = await ask(tx, END, [id]);
      if (!ended) return 'ended-already';
      const about = known.told.map(({ organisationId }) => organisationId);
      await announce(tx, 'recall-ended', { ...of(id), about });
      return null;
    });
  }

  #step(id: string, actor: Actor, step: Step): RecallAnswer {
    return this.database.once<RecallStory, RecallRefusal>(
      actor,
      id,
      async (tx) => {
        const known = await recallStory(tx, id);
        if (!known) return refuse('not-found');
        const why = await step(tx, known);
        return why ? refuse(why) : allow(await storyOf(tx, id));
      },
      async (tx) => allow(await storyOf(tx, id)),
    );
  }
}

const of = (id: string) => ({ subject: 'recall', subjectId: id });

export async function storyOf(tx: EntityManager, id: string): Promise<RecallStory> {
  const recall = await recallStory(tx, id);
  if (!recall) throw new Error('a recall that was just written is not there');
  return recall;
}
