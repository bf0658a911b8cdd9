import 'reflect-metadata';
import { options } from './options.mjs';

const { 'dry-run': dryRun = false, on = null } = options(
  'Usage: npm run erase [-- --dry-run [--on YYYY-MM-DD]]\nErases the persons whose retention has passed; --dry-run only tells who is next.',
  { 'dry-run': { type: 'boolean' }, on: { type: 'string' } },
);

const { Settings } = await import('../dist/src/access/settings.service.js');
const { localDatabase } = await import('../dist/src/demonstration/local-database.js');
const { systemOf } = await import('../dist/src/platform/actor.js');
const { isPlainDate, momentOf } = await import('../dist/src/platform/calendar.js');
const { Clock } = await import('../dist/src/platform/clock.js');
const { readConfig } = await import('../dist/src/platform/config.js');
const { saidToOperator } = await import('../dist/src/platform/operator-error.js');
const { Database } = await import('../dist/src/platform/database/database.js');
const { Erasures } = await import('../dist/src/patients/erasures.service.js');
const { DataSource } = await import('typeorm');

/**
 * Erases the persons whose retention has passed, as the nightly work does. --dry-run changes nothing and says what would be
 * erased at the next round; --on 2027-03-01 asks it of another day, and only with --dry-run.
 */
if (on !== null && !isPlainDate(on ?? '')) fail('--on takes a day, for example 2027-03-01');
if (on !== null && !dryRun) fail('--on goes with --dry-run only: nobody is erased before their time');

let atHand;
try {
  atHand = await localDatabase(readConfig(process.env));
  await everyNetwork(atHand.config);
} catch (error) {
  console.error(saidToOperator(error));
  process.exitCode = 1;
} finally {
  await atHand?.stop();
}

async function everyNetwork({ databaseUrl }) {
  const extra = { max: 1, pipeline: true };
  const source = new DataSource({ type: 'postgres', url: databaseUrl, synchronize: false, extra });
  await source.initialize();
  try {
    const clock = on ? new Clock(momentOf(on, '00:00')) : new Clock();
    const database = new Database(source, clock, () => undefined);
    const erasures = new Erasures(database, clock, new Settings(database));
    const networks = { name: 'networks', text: 'select id, organisation_id as organisation from networks()' };
    for (const { id, organisation } of await database.asNobody(networks)) {
      if (organisation) await work(erasures, systemOf(id, organisation));
    }
  } finally {
    await source.destroy();
  }
}

async function work(erasures, system) {
  if (!dryRun) return console.log(`${await erasures.erase(system)} persons erased`);
  const { retentionDays, round, weeks, held, waiting } = await erasures.overview(system);
  console.log(`Retention ${retentionDays} days. At ${round.at.toISOString()}: ${round.total} persons`);
  for (const { practice, total, numbers } of round.practices)
    console.log(`  ${practice}: ${total} (${numbers.join(', ')})`);
  for (const { from, total } of weeks) console.log(`week of ${from}: ${total}`);
  for (const { number, reason } of held) console.log(`held: ${number} (${reason})`);
  if (waiting > 0) console.log(`waiting for documents: ${waiting}`);
  console.log('Nothing was changed.');
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
