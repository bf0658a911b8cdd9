import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database, type OnceRefusal } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { actorFor, type Several } from '../web/several.js';
import { PER_PAGE, type ListOf } from '../web/list.input.js';
import type { LetterListInput } from './letter-list.input.js';
import {
  countLetters,
  listedLetter,
  listLetters,
  sendAgain,
  type LetterState,
  type ListedLetter,
} from './letter-list.query.js';

export interface LetterList extends ListOf<ListedLetter> {
  state: LetterState;
  counts: Record<LetterState, number>;
}

export type AgainRefusal = 'not-found' | 'not-dead' | 'no-address' | OnceRefusal;
export interface NotAgain {
  id: string;
  reason: AgainRefusal;
  /** Null: there is no such letter. */
  to: string | null;
}
export type LettersAgain = Several<ListedLetter, NotAgain>;

/** What became of the network's letters, for whoever looks after those that did not arrive. */
@Injectable()
export class LetterBook {
  constructor(private readonly database: Database) {}

  list(
    { state = 'dead', sort = '-when', limit = PER_PAGE, cursor, q, from, until }: LetterListInput,
    actor: Actor,
  ): Promise<LetterList> {
    return this.database.read(actor, async (tx) => {
      const letters = await listLetters(tx, state, { sort, cursor, limit }, [q, from, until]);
      return { ...letters, state, counts: await countLetters(tx) };
    });
  }

  /** Each is a command of its own: one that cannot go keeps no other. */
  async severalAgain(ids: readonly string[], actor: Actor): Promise<LettersAgain> {
    const outcome: LettersAgain = { done: [], not: [] };
    for (const id of new Set(ids)) {
      const sent = await this.again(id, actorFor(actor, id));
      if (sent.ok) outcome.done.push(sent.value);
      else outcome.not.push({ id, reason: sent.refusal, to: await this.#addressee(id, actor) });
    }
    return outcome;
  }

  #addressee(id: string, actor: Actor): Promise<string | null> {
    return this.database.read(actor, async (tx) => (await listedLetter(tx, id))?.to.name ?? null);
  }

  again(id: string, actor: Actor): Promise<Result<ListedLetter, AgainRefusal>> {
    return this.database.once(
      actor,
      id,
      async (tx) => {
        const before = await listedLetter(tx, id);
        if (!before) return refuse('not-found');
        if (before.state !== 'dead') return refuse('not-dead');
        if (!(await sendAgain(tx, id))) return refuse('no-address');
        return allow((await listedLetter(tx, id)) ?? before);
      },
      async (tx) => {
        const letter = await listedLetter(tx, id);
        return letter ? allow(letter) : refuse('not-found');
      },
    );
  }
}
