import { requestedCase } from '../factories/cases.js';
import { leaveWorkToOthers, until } from '../factories/letters.js';
import { startMailServer } from '../factories/mail-server.js';
import { startWorker } from '../factories/process.js';
import { startWorld, type World } from '../factories/world.js';

const CASES = 12;
let world: World;
beforeAll(async () => {
  world = await startWorld(new Date());
  await leaveWorkToOthers(world);
});
afterAll(() => world.stop());

const count = async (text: string) => {
  const { rows } = await world.owner.query<{ n: number }>(`select count(*)::int as n from ${text}`);
  return rows[0]?.n ?? 0;
};

test('offers that lapsed while nobody was there lapse once each when two workers come back', async () => {
  for (let one = 0; one < CASES; one++) await requestedCase(world);
  await world.owner.query("update kit_case set offer_lapses_at = now() - interval '3 days'");
  await world.owner.query("update due_work set due_at = now() - interval '3 days' where job = 'lapse'");
  const server = await startMailServer();
  const workers = await Promise.all([1, 2].map(() => startWorker(world, { SMTP_URL: server.url })));
  await until(
    async () => (await count("due_work where due_at < now() - interval '1 day' and done_at is null")) === 0,
    60_000,
  );
  expect(await count("event where kind = 'lapse'")).toBe(CASES);
  expect(
    await count("(select case_id from event where kind = 'lapse' group by case_id having count(*) > 1) twice"),
  ).toBe(0);
  expect(await count("case_party where outcome = 'lapsed'")).toBe(CASES);
  for (const worker of workers) expect(await worker.stop()).toBe(0);
  await server.stop();
});
