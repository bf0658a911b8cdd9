import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { waitingLetter } from '../factories/letters.js';
import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

const MOST = 100_000;
const MORE = MOST + 300;
const TENTH = MOST / 10;
const LIST = '/letters?state=dead';

let world: World;
let administrator: Client;
beforeAll(async () => {
  world = await startWorld();
  const letter = await waitingLetter(world);
  await world.owner.query(
    `insert into letter (network_id, id, event_id, kind, recipient_id, channel, address, name, language, state, attempts, last_error, next_at, give_up_at, data, made_at)
     select l.network_id, gen_random_uuid(), l.event_id, l.kind, gen_random_uuid(), 'mail', 'balie' || n || '@example.org', 'Apotheek nummer ' || n, 'nl',
       'dead', 3, 'bad-address', l.next_at, l.give_up_at, l.data, l.made_at from letter l, generate_series(1, $2::int) n where l.id = $1`,
    [letter, MORE],
  );
  await world.owner.query('analyze letter');
  await world.app.listen(0, '127.0.0.1');
  administrator = await world.as('administrator');
}, 120_000);
afterAll(() => world.stop());

interface Received {
  rows: number;
  bytes: number;
  last: string;
  firstAfter: number;
  /** After each tenth part of the rows: how long it took, and what was in memory once all that nobody holds was thrown away. */
  tenths: { took: number; inMemory: number }[];
  lastAfter: number;
}

const tidyUp = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

/** Read as a browser does that writes to a disk: nothing of it is kept here. */
function received(): Promise<Received> {
  const { port } = world.app.getHttpServer().address() as AddressInfo;
  const path = `${LIST}&format=csv`;
  const headers = { cookie: `session=${administrator.cookie('session')}`, accept: 'text/html' };
  const began = performance.now();
  let since = began;
  const seen: Received = { rows: 0, bytes: 0, last: '', firstAfter: 0, tenths: [], lastAfter: 0 };
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path, headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${path}: ${String(answer.statusCode)}`));
        answer.on('data', (chunk: Buffer) => {
          seen.firstAfter ||= performance.now() - began;
          seen.bytes += chunk.length;
          seen.rows += chunk.toString().split('\r\n').length - 1;
          seen.last = (seen.last + chunk.toString()).slice(-300);
          if (seen.rows < TENTH * (seen.tenths.length + 1)) return;
          const took = performance.now() - since;
          tidyUp();
          seen.tenths.push({ took, inMemory: process.memoryUsage().heapUsed });
          since = performance.now();
        });
        answer.on('end', () => {
          resolve({ ...seen, lastAfter: performance.now() - began });
        });
        answer.on('error', reject);
      })
      .on('error', reject);
  });
}

test('a hundred thousand rows come as they are read, each as soon as the first, keep nothing in memory, and the file says where it was cut off', async () => {
  const page = await administrator.page(LIST);
  expect(page.body).toContain('alle regels van deze lijst, hooguit 100.000');
  const { rows, bytes, last, tenths, firstAfter, lastAfter } = await received();
  // The headers, the rows, and the line that says that the list goes on.
  expect(rows).toBe(MOST + 2);
  expect(last).toContain('Hier houdt het bestand op: de lijst gaat verder');
  expect(firstAfter / lastAfter).toBeLessThan(0.2);
  expect(tenths.length).toBe(10);
  const [first, ...later] = tenths.map(({ inMemory }) => inMemory);
  // Whoever kept the rows would have grown by more than the whole file.
  const grown = (Math.max(...later) - (first ?? 0)) / bytes;
  expect(grown).toBeLessThan(0.25);
  // A part that began at the beginning once more would take longer the further it is: a row of the last tenth nineteen times one of the first.
  const took = tenths.map((tenth) => tenth.took).slice(1);
  const [early, late] = [took.slice(0, 3), took.slice(-3)].map((three) => Math.min(...three));
  console.log(
    `CSV of ${String(bytes)} bytes in ${String(Math.round(lastAfter))} ms; tenths ${took.map(Math.round).join(' ')}; grown by ${grown.toFixed(3)} of the file`,
  );
  expect((late ?? Infinity) / (early ?? 0)).toBeLessThan(2.5);
}, 300_000);
