import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { ConfigError } from '../config.js';

const FOLDER = path.resolve(import.meta.dirname, '../../../migrations');
/** TypeORM orders migrations by the thirteen digits at the end of their name. */
const FIRST = 1_790_000_000_000;

/** Each .sql file of the folder as one migration: what is in the file is what runs. */
export function migrationsIn(folder = FOLDER): (new () => MigrationInterface)[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[\w-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const name = `${file.slice(5, -4)}${String(FIRST + Number(file.slice(0, 4)))}`;
      return class implements MigrationInterface {
        readonly name = name;

        async up(runner: QueryRunner): Promise<void> {
          await runner.query(readFileSync(path.join(folder, file), 'utf8'));
        }

        down(): Promise<void> {
          return Promise.reject(new Error('migrations go forward only: restore a backup instead'));
        }
      };
    });
}

/** This database was not made by the migrations of this version, or by more of them than it knows. */
export class AnotherVersion extends ConfigError {}

/** What must follow the migrations at each deploy: all that is made anew, and the rows that are generated from the code. */
export type AfterMigration = (runner: QueryRunner) => Promise<void>;

/** Brings a database up to date as its owner. One at a time: TypeORM's own table is locked by the advisory lock. */
export async function migrate(ownerUrl: string, after: AfterMigration[]): Promise<void> {
  const source = new DataSource({ type: 'postgres', url: ownerUrl, migrations: migrationsIn(), synchronize: false });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    // Held until the connection ends: an unlock in a transaction that failed would hide why it failed.
    await runner.query(`select pg_advisory_lock(hashtext('migrate'))`);
    await refuseAnotherVersion(runner);
    await source.runMigrations({ transaction: 'all' });
    for (const step of after) await step(runner);
  } finally {
    await runner.release();
    await source.destroy();
  }
}

async function refuseAnotherVersion(runner: QueryRunner): Promise<void> {
  if (!(await runner.hasTable('migrations'))) return;
  const known = migrationsIn().map((one) => new one().name);
  const ran = (await runner.query('select name from migrations order by id')) as { name: string }[];
  const unknown = ran.map(({ name }) => name).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new AnotherVersion(
      `DATABASE_OWNER_URL: this database was made by another version of the application (${unknown.slice(0, 3).join(', ')}), ` +
        'which this one cannot go on with: start that version, or give this one an empty database',
    );
}
