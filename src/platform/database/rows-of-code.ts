import type { QueryRunner } from 'typeorm';

/**
 * A table whose rows are what the code says: what is missing comes, what differs is put right, what the code no longer has
 * goes. What is as it must be is not touched, so that nobody who reads finds the table empty.
 */
export async function keepRows(runner: QueryRunner, table: string, rows: readonly object[]): Promise<void> {
  const said = `jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  const values = [JSON.stringify(rows)];
  await runner.startTransaction();
  await runner.query(
    `delete from ${table} t where not exists (select from ${said} s where s.* is not distinct from t.*)`,
    values,
  );
  await runner.query(`insert into ${table} select * from ${said} on conflict do nothing`, values);
  await runner.commitTransaction();
}
