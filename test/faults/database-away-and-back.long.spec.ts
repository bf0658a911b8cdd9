import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DEMONSTRATION_PEOPLE } from '../../src/access/demonstration-people.js';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.js';
import { startDemonstration } from '../setup/demonstration.js';

const signIn = (url: string, email = 'huisarts@demo.invalid') =>
  fetch(`${url}/session`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'demo' }),
  });

test('without its database the application says so at once, and works again within five seconds of its return', async () => {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-fault-'));
  const demonstration = await startDemonstration({ data });
  const { url } = demonstration;
  expect((await signIn(url)).status).toBe(200);
  const home = path.join(data, 'postgres');
  const postmaster = Number(fs.readFileSync(path.join(home, 'data', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
  process.kill(postmaster, 'SIGKILL');
  await pause(500);

  const away = await signIn(url);
  expect(away.status).toBe(503);
  expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(away.headers.get('content-type')).toContain('application/problem+json');
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);

  const server = await startEmbeddedPostgres(home);
  const back = performance.now();
  let status = 0;
  while (status !== 200 && performance.now() - back < 5_000) {
    status = (await signIn(url)).status;
    if (status !== 200) await pause(100);
  }
  expect(status).toBe(200);
  await server.stop();
  await demonstration.stop();
}, 120_000);

test('a stop lets everybody who is being answered have their answer', async () => {
  const demonstration = await startDemonstration();
  const { url } = demonstration;
  // Twice each: with more at once an account would have to wait. The lines are open before, so that all are heard at once.
  const people = [...DEMONSTRATION_PEOPLE, ...DEMONSTRATION_PEOPLE];
  await Promise.all(people.map(() => fetch(`${url}/health/live`).then((answer) => answer.text())));
  const answers = people.map(({ email }) => signIn(url, email));
  await Promise.race(answers); // by now all are heard: a password takes long to judge
  await demonstration.stop(); // fails unless the process ends by itself, with 0
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
}, 120_000);
