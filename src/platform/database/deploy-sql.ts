import { setTimeout as pause } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import { dropEach, dropForAnother, makeEach, makeOne } from './sql-change.js';
import { type Made, functionsCalled, tablesAreNow, whatIsMade } from './sql-made.js';
import { sqlTree, type Thing } from './sql-tree.js';

/** Days are stored with it: see migrations/0050-platform.sql. */
const OF_MIGRATIONS = ['function amsterdam_day', 'rights amsterdam_day'];
/** Whoever reads a table in the meantime waits as well, so this waits for nobody long, and comes again. */
const WAIT_MS = 1000;
const TRIES = 20;
/** A lock that another holds, or two that hold each other. */
const HELD_UP = ['55P03', '40P01'];

interface Deployed {
  kind: string;
  name: string;
  identity: string;
  source: string;
  made: string;
}

const keyOf = ({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`;

/**
 * Makes the functions, views, triggers, policies and rights of the database what the tree says, in one transaction. What
 * stands as the last deploy left it, of the same text, is left alone: running code is not held up by what did not change.
 * Answers what no deploy made and is left as it is.
 */
export async function deploySql(runner: QueryRunner, tree: Thing[] = sqlTree()): Promise<Made[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(runner, tree);
    } catch (error) {
      if (attempt === TRIES || !HELD_UP.includes((error as { code?: string }).code ?? '')) throw error;
      await pause(attempt * 1000);
    }
  }
}

async function once(runner: QueryRunner, tree: Thing[]): Promise<Made[]> {
  await runner.startTransaction();
  try {
    // A body may name what is made after it: what it asks is looked at when it is called, and by the tests.
    await runner.query('set local search_path = public, monitoring; set local check_function_bodies = off');
    await runner.query(`set local lock_timeout = '${String(WAIT_MS)}ms'`);
    const foreign = await new Deploy(runner, tree).run();
    await runner.commitTransaction();
    return foreign;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

class Deploy {
  /** What the last deploy made, and what stands there now. */
  #former = new Map<string, Deployed>();
  #present = new Map<string, Made[]>();
  /** What this deploy made, by what drops it. */
  readonly #fresh = new Map<string, string | undefined>();
  readonly #inTree: Set<string>;

  constructor(
    private readonly runner: QueryRunner,
    private readonly tree: Thing[],
  ) {
    this.#inTree = new Set(tree.map(keyOf));
  }

  async run() {
    const records = (await this.runner.query('select * from deployed_sql')) as Deployed[];
    this.#former = new Map(records.map((one) => [keyOf(one), one]));
    const tables = await tablesAreNow(this.runner);
    const sameTables = this.#former.get(keyOf(tables))?.made === tables.made;
    await this.#look();
    // A second round makes again what had to go with something that took another shape.
    for (let todo; (todo = this.tree.filter((thing) => !this.#isRight(thing, sameTables))).length > 0;) {
      await makeEach(todo, (thing) => this.#make(thing));
      await this.#look();
    }
    const gone = records.filter((one) => !this.#inTree.has(keyOf(one)) && keyOf(one) !== keyOf(tables));
    await dropEach(
      this.runner,
      gone.flatMap((one) => this.#all(one).filter(({ identity }) => identity === one.identity)),
    );
    if (this.#fresh.size > 0 || gone.length > 0 || !sameTables) await this.#record(tables);
    return this.#foreign();
  }

  async #look() {
    this.#present = new Map();
    for (const one of await whatIsMade(this.runner)) this.#present.set(keyOf(one), [...this.#all(one), one]);
  }

  #isRight(thing: Thing, sameTables: boolean) {
    const key = keyOf(thing);
    if (this.#fresh.has(key)) return thing.kind === 'rights' || this.#standing(thing) !== undefined;
    const was = this.#former.get(key);
    const hasColumns = thing.kind === 'function' || thing.kind === 'view';
    return (
      was?.source === thing.source && was.made === (this.#standing(thing)?.made ?? '') && (sameTables || !hasColumns)
    );
  }

  #all = (thing: { kind: string; name: string }) => this.#present.get(keyOf(thing)) ?? [];

  /** As it stands now, if it is ours: a name may have a second function that no deploy made. */
  #standing(thing: Thing) {
    const identity = this.#fresh.get(keyOf(thing)) ?? this.#former.get(keyOf(thing))?.identity;
    const all = this.#all(thing);
    return all.find((one) => one.identity === identity) ?? (this.#fresh.has(keyOf(thing)) ? all[0] : undefined);
  }

  #ours = () => [...this.#present].flatMap(([key, all]) => (this.#former.has(key) || this.#inTree.has(key) ? all : []));

  async #make(thing: Thing) {
    const before = this.#all(thing);
    await makeOne(this.runner, thing, before, this.#ours);
    this.#fresh.set(keyOf(thing), thing.kind === 'function' ? await this.#replaced(thing, before) : undefined);
  }

  /** With other arguments it is another function to PostgreSQL, and the former one would go on answering. */
  async #replaced(thing: Thing, before: Made[]): Promise<string | undefined> {
    if (before.length === 0) return undefined;
    const now = await functionsCalled(this.runner, thing.name);
    const added = now.find((identity) => !before.some((one) => one.identity === identity));
    const ours = this.#former.get(keyOf(thing))?.identity;
    const former = before.find(({ identity }) => identity === ours);
    if (added && former && now.includes(former.identity)) await dropForAnother(this.runner, thing, former, this.#ours);
    return added ?? ours ?? before[0]?.identity;
  }

  async #record(tables: { kind: string; name: string; made: string }) {
    const rows = this.tree.map((thing) => {
      const { identity, made } = this.#standing(thing) ?? { identity: '', made: '' };
      return [thing.kind, thing.name, identity, thing.source, made];
    });
    rows.push([tables.kind, tables.name, '', '', tables.made]);
    await this.runner.query('delete from deployed_sql');
    await this.runner.query(
      'insert into deployed_sql (kind, name, identity, source, made) select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])',
      [0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column])),
    );
  }

  #foreign() {
    const ours = new Set(this.tree.map((thing) => `${thing.kind} ${this.#standing(thing)?.identity ?? ''}`));
    return [...this.#present.values()]
      .flat()
      .filter((one) => !OF_MIGRATIONS.includes(keyOf(one)) && !ours.has(`${one.kind} ${one.identity}`));
  }
}
