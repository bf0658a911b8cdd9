import path from 'node:path';
import { options } from './options.mjs';

const USAGE = 'Usage: npm run restore -- FILE, and when all is looked after: npm run restore -- --resume';
const { resume: goesOn, words } = options(USAGE, { resume: { type: 'boolean' } }, 1);

const { localServer } = await import('../dist/src/demonstration/local-database.js');
const { BackupRefused } = await import('../dist/src/operations/backup/refused.js');
const { Clock } = await import('../dist/src/platform/clock.js');
const { readConfig } = await import('../dist/src/platform/config.js');
const { saidToOperator } = await import('../dist/src/platform/operator-error.js');
const { connected, roleUrls } = await import('../dist/src/platform/database/database-roles.js');
const { restore } = await import('../dist/src/operations/restore.js');
const { letWorkGoOn, waitingWork } = await import('../dist/src/operations/restored.query.js');

/** Puts a backup back into an empty database, with the settings of the application. --resume lets due work go on afterwards. */
const say = (line) => console.log(line);
const now = new Clock().now();
let server = null;
try {
  const [file] = words;
  if (Boolean(file) === Boolean(goesOn)) throw new BackupRefused(USAGE);
  const config = readConfig(process.env);
  server = await localServer(config);
  if (goesOn) await resume();
  else await putBack(path.resolve(file), config);
} catch (error) {
  console.error(saidToOperator(error));
  process.exitCode = 1;
} finally {
  await server?.stop();
}

async function putBack(file, config) {
  const { superuserUrl, name, passwords, patientKeys } = server;
  const own = { ...config, patientKeys };
  const means = { superuserUrl, name, passwords, config: own, backup: config.backup, now, say };
  const { header, kept, waiting } = await restore(file, means);
  say(`
NOTHING is sent by itself of what was waiting when the backup was made (${header.madeAt}):
- ${kept.letters} letters stand with those that did not arrive (/letters); ${kept.events} events bring notices and no letters. They may
  have been sent since: whoever knows better sends one again there.
- Due work waits, ${inWords(waiting)}; new events are told of and their letters go.
- ${kept.sessions} sessions and ${kept.links} links have ended: everybody signs in again, and invitations are made again.

Before anybody signs in: npm run erase. Then, with what people and papers know of the time since then: docs/backups.md,
and at the end: npm run restore -- --resume`);
}

async function resume() {
  const { superuserUrl, name, passwords } = server;
  await connected(roleUrls(superuserUrl, name, passwords).ownerUrl, async (owner) => {
    const waiting = await waitingWork(owner, now);
    const held = await letWorkGoOn(owner, now);
    say(held ? `Work goes on: ${inWords(waiting)}.` : 'Nothing was held back.');
  });
}

function inWords(waiting) {
  const words = waiting.map(({ job, n, since }) => `${n} times ${job} (the first since ${since.toISOString()})`);
  return words.join(', ') || 'nothing is due yet';
}
