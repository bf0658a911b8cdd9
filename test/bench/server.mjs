// An embedded server of the bench's own, thrown away at the end, and databases on it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { urlOf } from '../../dist/src/platform/database/database-roles.js';
import { startEmbeddedPostgres } from '../../dist/src/platform/database/embedded-postgres.js';

export async function startServer() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-bench-'));
  let embedded = await startEmbeddedPostgres(home);
  const server = {
    superuserUrl: embedded.superuserUrl,
    port: embedded.port,
    postmaster: () => Number(fs.readFileSync(path.join(home, 'data', 'postmaster.pid'), 'utf8').split('\n', 1)[0]),
    async restart() {
      await embedded.stop();
      embedded = await startEmbeddedPostgres(home);
      if (embedded.port !== server.port) throw new Error('the port of the database was taken while it was away');
    },
    async stop() {
      await embedded.stop();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
  return server;
}

/** One line that opens itself again after a restart. */
export function lineTo(url) {
  const line = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  line.on('error', () => undefined);
  return line;
}

/** One transaction on one line. */
export async function inOne(pool, work) {
  const line = await pool.connect();
  try {
    await line.query('begin');
    await work(line);
    await line.query('commit');
    line.release();
  } catch (error) {
    line.release(error);
    throw error;
  }
}

export const asSuperuser = (server, database) => lineTo(urlOf(server.superuserUrl, database));

/** Statistics for every table of this very database: a plan made on empty tables stays, and is not what anybody has in life. */
export async function analyse(superuser, database) {
  const [{ name, since }] = (await superuser.query('select current_database() as name, clock_timestamp() as since'))
    .rows;
  if (name !== database) throw new Error(`the bench was about to analyse ${name} and not its own database ${database}`);
  await superuser.query('vacuum (analyze)');
  const { rows } = await superuser.query(
    `select relname from pg_stat_user_tables where schemaname not in ('pg_catalog', 'information_schema')
     and (last_analyze is null or last_analyze < $1)`,
    [since],
  );
  if (rows.length > 0)
    throw new Error(
      `${database} could not be analysed: no statistics of ${rows.map(({ relname }) => relname).join(', ')}`,
    );
}
