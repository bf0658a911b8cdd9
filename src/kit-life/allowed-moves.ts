import type { QueryRunner } from 'typeorm';
import { allowedChanges } from './kit-life.js';

/** After each migration: the rows by which the trigger judges are what the table says today. */
export async function writeAllowedMoves(runner: QueryRunner): Promise<void> {
  const rows = allowedChanges();
  await runner.startTransaction();
  await runner.query('delete from allowed_move');
  await runner.query(
    'insert into allowed_move (move, from_status, to_status) select * from unnest($1::text[], $2::text[], $3::text[])',
    [rows.map((row) => row.move), rows.map((row) => row.from), rows.map((row) => row.to)],
  );
  await runner.commitTransaction();
}
