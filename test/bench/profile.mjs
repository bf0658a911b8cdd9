// Where PostgreSQL's time of a case goes, statement by statement, those inside functions too.
import { overHttp } from './web.mjs';

const CLIENTS = 4;
const SHOWN = 45;

export async function countStatements(server, superuser) {
  await superuser.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`);
  await superuser.query(`alter system set compute_query_id = on`);
  await server.restart();
  await superuser.query('create extension pg_stat_statements');
}

export async function profile(world, web, seconds) {
  const { superuser } = world;
  await superuser.query(`alter system set pg_stat_statements.track = 'all'`);
  await superuser.query(`alter system set pg_stat_statements.track_planning = on`);
  await superuser.query('select pg_reload_conf()');
  await superuser.query('select pg_stat_statements_reset()');
  await world.fillShelves();
  await superuser.query('select pg_stat_statements_reset()');
  const run = await overHttp(world, web, CLIENTS, seconds);
  const { rows } = await superuser.query(
    `select toplevel, calls::int, total_exec_time as ran, total_plan_time as planned, regexp_replace(query, '\\s+', ' ', 'g') as text
     from pg_stat_statements s join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
     where d.datname = current_database() and r.rolname in ('app', 'owner') order by total_exec_time + total_plan_time desc`,
  );
  const aCase = (list, name) => (list.reduce((sum, row) => sum + row[name], 0) / run.cases).toFixed(2);
  const top = rows.filter(({ toplevel }) => toplevel);
  console.log(
    `${run.cases} cases, ${CLIENTS} clients: PostgreSQL ${run.postgresMs.toFixed(1)} ms of CPU a case, Node ${run.nodeMs.toFixed(1)}; ` +
      `${run.writes.toFixed(1)} writes, ${run.statements.toFixed(1)} statements, ${run.plans.toFixed(2)} prepared anew\n` +
      `at top level ${aCase(top, 'ran')} ms ran, ${aCase(top, 'planned')} ms planned, ${aCase(top, 'calls')} calls; ` +
      `inside functions ${aCase(
        rows.filter(({ toplevel }) => !toplevel),
        'calls',
      )} calls. The rest of the CPU is setting up, taking down, lines.`,
  );
  for (const { toplevel, calls, ran, planned, text } of rows.slice(0, SHOWN)) {
    const cells = [ran / run.cases, planned / run.cases, calls / run.cases].map((value) =>
      value.toFixed(2).padStart(7),
    );
    console.log(`${cells.join('')}  ${toplevel ? 'top ' : ' in '} ${text.slice(0, 150)}`);
  }
}
