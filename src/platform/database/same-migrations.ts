import type { QueryRunner } from 'typeorm';
import { ConfigError } from '../config-reader.js';
import type { MigrationFile } from './migration-files.js';

/** This database was not made by the migrations of this version, or by more of them than it knows. */
export class AnotherVersion extends ConfigError {}

/** Going on would fail halfway, or leave columns that no text speaks of: a migration that ran is never changed. */
export async function refuseAnotherVersion(runner: QueryRunner, files: readonly MigrationFile[]): Promise<void> {
  if (!(await runner.hasTable('migrations'))) return;
  const ran = (await runner.query('select name from migrations order by id')) as { name: string }[];
  const kept = (await runner.hasTable('migration_text'))
    ? ((await runner.query('select name, text from migration_text')) as MigrationFile[])
    : [];
  const others = ran
    .map(({ name }) => name)
    .filter((name) => {
      const [ours, theirs] = [files, kept].map((all) => all.find((one) => one.name === name)?.text);
      return ours === undefined || theirs === undefined || saidBy(ours) !== saidBy(theirs);
    });
  if (others.length > 0)
    throw new AnotherVersion(
      `DATABASE_OWNER_URL: this database was made by another version of the application (${others.slice(0, 3).join(', ')}), ` +
        'which this one cannot go on with: start that version, or give this one an empty database',
    );
}

/** Another comment or another line end makes no other table. */
const saidBy = (text: string) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\/|--[^\n]*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
