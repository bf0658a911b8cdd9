import type { QueryRunner } from 'typeorm';
import { type Made, whatLeansOn } from './sql-made.js';
import { KINDS, type Thing } from './sql-tree.js';

/** Undefined function, table or object: it is made after what it leans on. */
const NOT_YET = ['42883', '42P01', '42704'];
/** Cannot be replaced: another answer, other columns, or a type, which never can be. */
const ANOTHER_SHAPE = ['42P13', '42P16', '42710'];
const STILL_LEANED_ON = ['2BP01'];

/** In the order of the kinds; what names something that is not there yet comes again after the others. */
export const makeEach = (things: Thing[], make: (thing: Thing) => Promise<void>) =>
  untilDone(
    KINDS.flatMap((kind) => things.filter((thing) => thing.kind === kind)),
    NOT_YET,
    make,
  );

/** What the tree no longer has, the last kind first; what others of these still lean on comes after them. */
export const dropEach = (runner: QueryRunner, gone: Made[]) =>
  untilDone(
    [...KINDS].reverse().flatMap((kind) => gone.filter((one) => one.kind === kind)),
    STILL_LEANED_ON,
    async (one) => {
      if (one.kind === 'row level security') return; // stays: without a policy nobody sees anything
      await change(runner, one.name, one.kind === 'rights' ? takenBack(one) : `drop ${one.kind} ${one.identity}`);
    },
  );

/** Makes one thing, in place of what is there already under its name. */
export async function makeOne(runner: QueryRunner, thing: Thing, before: Made[], ours: () => Made[]): Promise<void> {
  const first = before.filter(({ kind }) => kind === 'rights').map(takenBack);
  if (thing.kind === 'policy') first.push(`drop policy if exists ${thing.name}`);
  try {
    await change(runner, thing.name, [...first, thing.source].join('; '));
  } catch (error) {
    const [old] = before;
    if (!old || !ANOTHER_SHAPE.includes(codeOf(error))) throw inFile(thing, error);
    await dropForAnother(runner, thing, old, ours);
    await change(runner, thing.name, thing.source).catch((again: unknown) => {
      throw inFile(thing, again);
    });
  }
}

/** With what leans on it, which is made again too; never with anything that no deploy made. */
export async function dropForAnother(runner: QueryRunner, thing: Thing, old: Made, ours: () => Made[]): Promise<void> {
  const known = new Set(ours().map(({ catalogue, id }) => `${catalogue} ${id}`));
  const strangers = (await whatLeansOn(runner, old)).filter(({ catalogue, id }) => !known.has(`${catalogue} ${id}`));
  if (strangers.length > 0)
    throw new Error(
      `${thing.file}: ${old.identity} takes another shape, and ${strangers.map(({ called }) => called).join(', ')} leans on it, ` +
        `which no deploy made: change that in a migration first, or give ${thing.name} another name`,
    );
  await change(runner, thing.name, `drop ${thing.kind} ${old.identity} cascade`);
}

/** What goes wrong undoes itself alone. The views of monitoring are made, and dropped, as the role that owns them. */
async function change(runner: QueryRunner, name: string, sql: string) {
  const text = name.includes('monitoring.') ? `set local role monitoring; ${sql}; reset role` : sql;
  try {
    await runner.query(`savepoint one; ${text}; release one`);
  } catch (error) {
    await runner.query('rollback to one');
    throw error;
  }
}

async function untilDone<T>(all: T[], notYet: string[], work: (one: T) => Promise<void>) {
  for (let pending = all; pending.length > 0;) {
    const later: T[] = [];
    let first: unknown;
    for (const one of pending) {
      try {
        await work(one);
      } catch (error) {
        if (!notYet.includes(codeOf(error))) throw error;
        later.push(one);
        first ??= error;
      }
    }
    if (later.length === pending.length) throw first;
    pending = later;
  }
}

const takenBack = ({ identity, grantees }: Made) => `revoke all on ${identity} from ${grantees.join(', ')}`;
const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';
const inFile = ({ file, name }: Thing, error: unknown) =>
  Object.assign(
    new Error(`${file}: ${name} cannot be made: ${error instanceof Error ? error.message : String(error)}`),
    { code: codeOf(error) },
  );
