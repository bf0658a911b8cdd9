import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { allow, refuse } from '../platform/result.js';
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

  again(id: string, actor: Actor) {
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
