import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database, type Statement } from '../platform/database/database.js';
import { Vault } from '../platform/vault.js';
import { Later } from '../web/problem.js';
import { attemptTexts } from './attempts.text.js';
import { accountBudget, accountOf, addressBudget, placeOf, type AttemptKind } from './attempts.rules.js';
import { ConcurrencyLimit } from './concurrency-limit.js';
import { refuseWhenFull } from './passwords.js';

const TAKE: Statement = {
  name: 'take-try',
  text: 'select ceil(extract(epoch from take_try($1, $2, $3, $4, $5, $6)))::int as seconds',
};
const RIGHT: Statement = { name: 'try-was-right', text: 'select try_was_right($1, $2, $3, $4, $5)' };

/** Guesses at one account wait for each other: they may not hold every connection while they do. */
const counting = new ConcurrencyLimit(2, 200);

/** A try that was taken. Keyed hashes: what is kept tells nobody who tried, or from where. */
export interface Attempt {
  account: Buffer | null;
  address: Buffer;
  pair: Buffer | null;
}

/**
 * Slows guesses down per account and per address, and locks nobody out: what is right is right after the wait, and whoever
 * proved an account here before does not wait for what strangers try elsewhere. It is kept in PostgreSQL, so it is the same
 * with one process or ten, with Redis or without.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /**
   * Before anything is compared, for somebody known and unknown alike: counts as a failure until `succeeded` takes it back,
   * so that guesses side by side cannot outrun it. Throws `Later` (429 with Retry-After) when it is too early.
   * @param account who is guessed at, as typed; null where only the address is known, as with a link.
   */
  async begin(kind: AttemptKind, account: string | null, address: string): Promise<Attempt> {
    refuseWhenFull();
    const attempt = this.#attempt(kind, account, address);
    const { account: who, address: place, pair } = attempt;
    const [taken] = await counting.inTurn(() =>
      this.database.asNobody<{ seconds: number }>(TAKE, [
        ...[this.clock.now(), who, place, pair],
        ...[accountBudget(kind), addressBudget()],
      ]),
    );
    const seconds = taken?.seconds ?? 1;
    if (seconds === 0) return attempt;
    throw new Later(429, 'too-many-attempts', seconds, (language) => attemptTexts(language)('tooSoon', { seconds }));
  }

  async succeeded({ account, address, pair }: Attempt): Promise<void> {
    await this.database.asNobody(RIGHT, [this.clock.now(), account, address, pair, addressBudget()]);
  }

  /** Right as well, but whoever tries is who would guess on: this one try comes back, and the ones before still count. */
  async giveBack(kind: AttemptKind, { account, address, pair }: Attempt): Promise<void> {
    for (const key of [account, pair])
      await this.database.asNobody(RIGHT, [this.clock.now(), null, key, null, accountBudget(kind)]);
    await this.database.asNobody(RIGHT, [this.clock.now(), null, address, null, addressBudget()]);
  }

  #attempt(kind: AttemptKind, account: string | null, address: string): Attempt {
    const hash = (...parts: string[]) => this.vault.hash([kind, ...parts].join('\0'), 'attempt');
    const [who, place] = [account === null ? null : accountOf(account), placeOf(address)];
    return {
      account: who === null ? null : hash('account', who),
      address: hash('address', place),
      pair: who === null ? null : hash('pair', who, place),
    };
  }
}
