import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrationFiles, type MigrationFile } from './migration-files.js';
import { keepRows } from './rows-of-code.js';
import { refuseAnotherVersion } from './same-migrations.js';

/** Each .sql file of the folder as one migration: what is in the file is what runs. */
const asMigration = ({ name, text }: MigrationFile): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(text);
    }

    down(): Promise<void> {
      return Promise.reject(new Error('migrations go forward only: restore a backup instead'));
    }
  };

/** What must follow the migrations at each deploy: all that is made anew, and the rows that are generated from the code. */
export type AfterMigration = (runner: QueryRunner) => Promise<void>;

/** Brings a database up to date as its owner. One at a time: TypeORM's own table is locked by the advisory lock. */
export async function migrate(ownerUrl: string, after: AfterMigration[]): Promise<void> {
  const files = migrationFiles();
  const migrations = files.map(asMigration);
  const source = new DataSource({ type: 'postgres', url: ownerUrl, migrations, synchronize: false });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    // Held until the connection ends: an unlock in a transaction that failed would hide why it failed.
    await runner.query(`select pg_advisory_lock(hashtext('migrate'))`);
    await refuseAnotherVersion(runner, files);
    await source.runMigrations({ transaction: 'all' });
    await keepRows(runner, 'migration_text', files);
    for (const step of after) await step(runner);
  } finally {
    await runner.release();
    await source.destroy();
  }
}
