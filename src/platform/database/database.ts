import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../actor.js';
import type { Clock } from '../clock.js';
import { allow, refuse, type Result } from '../result.js';
import { CONTEXT, contextOf, type Statement } from './context.js';

export type { Statement } from './context.js';
export type OnceRefusal = 'still-running' | 'another-body';

const CLAIM: Statement = {
  name: 'claim',
  text: 'select outcome, resource_id as "resourceId" from claim_key($1, $2, $3)',
};
const REFUSED: Statement = { name: 'refused', text: `select audit_append($1, $2, 'refused', $3)` };
const TRIES = 3;

export async function ask<T>(tx: EntityManager, { name, text }: Statement, values: unknown[] = []): Promise<T[]> {
  const client = (await tx.queryRunner?.connect()) as PoolClient;
  return (await client.query({ name, text, values })).rows as T[];
}

export class Database {
  readonly #inside = new AsyncLocalStorage<true>();

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    /** Called after a commit that may have left something to tell or to do. */
    private readonly committed: () => void,
  ) {
    // Everything in TypeORM that goes to the pool (query, repositories, manager) asks for a query runner here.
    const create = source.createQueryRunner.bind(source);
    source.createQueryRunner = (mode) => {
      if (this.#inside.getStore()) throw new Error('the pool was used inside as(): use the tx that was handed to you');
      return create(mode);
    };
  }

  /**
   * One transaction on behalf of somebody: committed when the answer is yes, rolled back when it is a refusal or an
   * exception. Work that lost a deadlock or a serialization conflict runs again, three times at most, so it may run twice.
   */
  async as<T, R extends string>(
    actor: Actor,
    work: (tx: EntityManager) => Promise<Result<T, R>>,
  ): Promise<Result<T, R>> {
    const result = await this.#patiently(() => this.#transaction(actor, work));
    if (result.ok) this.committed();
    return result;
  }

  /** For whoever only looks: nothing to refuse, nobody to wake. Its audit rows are written all the same. */
  async read<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const result = await this.#patiently(() => this.#transaction<T, never>(actor, async (tx) => allow(await work(tx))));
    if (!result.ok) throw new Error('a read was refused');
    return result.value;
  }

  /**
   * Like `as`, done once per idempotency key: the same key and body again answers `again(tx, id)`, where id is what the
   * first time made or changed. Without a key (a form without one) it is an ordinary `as`.
   */
  once<T, R extends string = never>(
    actor: Actor,
    id: string | null,
    work: (tx: EntityManager, id: string) => Promise<Result<T, R>>,
    again: (tx: EntityManager, id: string) => Promise<Result<T, R | OnceRefusal>>,
  ): Promise<Result<T, R | OnceRefusal>> {
    const resource = id ?? uuidv7();
    return this.as<T, R | OnceRefusal>(actor, async (tx) => {
      if (!actor.command) return work(tx, resource);
      const [claim] = await ask<{ outcome: string; resourceId: string }>(tx, CLAIM, [
        actor.command.key,
        actor.command.hash,
        resource,
      ]);
      if (claim?.outcome === 'new') return work(tx, resource);
      if (claim?.outcome === 'again') return again(tx, claim.resourceId);
      return refuse(claim?.outcome === 'running' ? 'still-running' : 'another-body');
    });
  }

  /**
   * One statement that is a transaction of its own, in one write: it says on behalf of whom, looks at part and role itself, and
   * wrote nothing when it refuses. Answers its one row.
   */
  async command<T extends { outcome: string }>(
    actor: Actor,
    statement: Statement,
    values: unknown[],
    now = this.clock.now(),
  ): Promise<T> {
    const { key, hash } = actor.command ?? {};
    const row = await this.question<T>(actor, statement, [key, hash, ...values], now);
    if (row.outcome === 'done') this.committed();
    return row;
  }

  /** The same for whoever only asks; without key and hash. */
  async question<T>(actor: Actor, statement: Statement, values: unknown[], now = this.clock.now()): Promise<T> {
    const asked = () => this.asNobody<T>(statement, [...contextOf(actor, now), ...values]);
    const [row] = await this.#patiently(asked);
    if (row === undefined) throw new Error(`${statement.name} answered nothing`);
    return row;
  }

  /** A refusal rolled everything back; that it was asked stays on record. */
  async recordRefusal(actor: Actor, action: string, caseId: string | null, reason: string): Promise<void> {
    await this.read(actor, (tx) => ask(tx, REFUSED, [action, caseId, reason]));
  }

  /** For what must be known before anybody is known: definer functions only. */
  async asNobody<T>(statement: Statement, values: unknown[] = []): Promise<T[]> {
    const runner = this.source.createQueryRunner();
    try {
      return await ask<T>(runner.manager, statement, values);
    } finally {
      await runner.release();
    }
  }

  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (attempt === TRIES || !mayTryAgain(error)) throw error;
      }
    }
  }

  async #transaction<T, R extends string>(actor: Actor, work: (tx: EntityManager) => Promise<Result<T, R>>) {
    const runner = this.source.createQueryRunner();
    try {
      await this.#begin(runner, actor);
      const result = await this.#inside.run(true, () => work(runner.manager));
      await (result.ok ? runner.commitTransaction() : runner.rollbackTransaction());
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  async #begin(runner: QueryRunner, actor: Actor) {
    const values = contextOf(actor, this.clock.now());
    // Begin and context leave in one write: TypeORM's startTransaction() waits for its listeners first, so a query sent
    // beside it would overtake START TRANSACTION and the context would be lost.
    const client = (await runner.connect()) as PoolClient & { connection: { stream: Socket } };
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 }); // else save() begins and commits on its own
    client.connection.stream.cork();
    const both = Promise.all([client.query('begin'), client.query({ ...CONTEXT, values })]);
    client.connection.stream.uncork();
    await both;
  }
}

const DEADLOCK_OR_CONFLICT = ['40P01', '40001'];
const mayTryAgain = (error: unknown) =>
  error instanceof Error && DEADLOCK_OR_CONFLICT.includes((error as Error & { code?: string }).code ?? '');
