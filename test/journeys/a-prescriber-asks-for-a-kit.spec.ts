import { randomUUID } from 'node:crypto';
import type { Client } from '../factories/client.js';
import { asked, request, type Asked } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
});
afterAll(() => world.stop());

interface Candidate {
  pharmacy: { name: string };
  readyKits: number;
  openNow: boolean;
  distanceKm: number;
  reason?: { kind: string }[];
  why?: { kind: string };
}

test('before asking a prescriber sees which pharmacies can supply 2512 AB, in order, and why', async () => {
  const { status, body } = await gp.get<Candidate[]>('/pharmacies/candidates?postcode=2512%20ab&urgency=today');
  expect(status).toBe(200);
  expect(body.map(({ pharmacy }) => pharmacy.name)).toEqual([
    'Apotheek Centrum',
    'Apotheek De Linde',
    'Apotheek Zeezicht',
  ]);
  expect(body[0]).toMatchObject({ readyKits: 0, openNow: true });
  expect(body[0]?.reason?.map(({ kind }) => kind)).toEqual(['no-ready-kit', 'open-now', 'in-time', 'distance']);
});

test('whoever is left out says why, and a postcode outside the network has nobody', async () => {
  const { body } = await gp.get<Candidate[]>('/pharmacies/candidates?postcode=2712AB');
  expect(body.every(({ why }) => why?.kind === 'outside-area')).toBe(true);
  const outside = await gp.get<{ errors: { field: string }[] }>('/pharmacies/candidates?postcode=1012AB');
  expect(outside.status).toBe(422);
  expect(outside.body.errors[0]?.field).toBe('postcode');
});

test('a kit for a patient in 2512 AB is offered to the nearest pharmacy, with an hour to answer', async () => {
  const answer = await gp.post<Asked>('/cases', request());
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ status: 'requested', pharmacy: { name: 'Apotheek Centrum' } });
  const now = world.clock.now().getTime();
  const minutes = (new Date(answer.body.offerLapsesAt ?? 0).getTime() - now) / 60_000;
  expect(minutes).toBeGreaterThan(58);
  expect(minutes).toBeLessThanOrEqual(60);
  expect(answer.body.deliverBy).toBe('2026-11-18T17:00:00.000Z');
  expect(answer.body.moves).toContain('withdraw');
});

test('the choice of the prescriber goes first when it qualifies', async () => {
  const { otherPharmacy } = world.organisations;
  expect((await asked(gp, { preferredPharmacyId: otherPharmacy })).pharmacy?.id).toBe(otherPharmacy);
  await world.owner.query(
    `insert into pharmacy_pause values ($1, $2, $3, '2026-11-01', '2026-12-03', 'verbouwing', $4)`,
    [...[world.network, randomUUID(), otherPharmacy, world.clock.now()]],
  );
  expect((await asked(gp, { preferredPharmacyId: otherPharmacy })).pharmacy?.name).toBe('Apotheek Centrum');
  await world.owner.query('delete from pharmacy_pause');
});

test('why each pharmacy was asked or left out is kept with the case', async () => {
  const { id, pharmacy } = await asked(gp);
  const { rows } = await world.owner.query<{ pharmacy_id: string; considered: { order: object[] } }>(
    'select pharmacy_id, considered from offer_choice where case_id = $1',
    [id],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.pharmacy_id).toBe(pharmacy?.id);
  expect(rows[0]?.considered.order).toHaveLength(3);
});

test('a postcode of PO boxes is taken: it lies in the network, though no pharmacy lies near it', async () => {
  const answer = await asked(gp, { itIsSo: ['patient.postcode'] }, { postcode: '2502 AB' });
  expect(answer).toMatchObject({ status: 'unplaced', pharmacy: null, offerLapsesAt: null });
});

test('another request for the same patient is pointed out, also when the name was typed another way', async () => {
  const patient = { birthName: 'Ångström-Øst', bsn: undefined, birthDate: '1950-01-02' };
  const first = await asked(gp, {}, patient);
  expect(first.possibleDuplicateOf).toBeUndefined();
  const second = await asked(gp, {}, { ...patient, birthName: 'ANGSTROM ØST' });
  expect(second.possibleDuplicateOf).toBe(first.id);
  const other = await world.as('otherGp');
  expect((await asked(other, {}, patient)).possibleDuplicateOf).toBeUndefined();
});

test('three hundred simultaneous identical submits make one case', async () => {
  const key = randomUUID();
  const before = await cases();
  const answers = await Promise.all(Array.from({ length: 300 }, () => gp.post<Asked>('/cases', request(), { key })));
  expect(await cases()).toBe(before + 1);
  const made = answers.filter(({ status }) => status === 201);
  expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
  // One process takes only so many at once: who waits too long is told to come back, which is what the key is for.
  expect(answers.every(({ status }) => [201, 409, 503].includes(status))).toBe(true);
  const again = await gp.post<Asked>('/cases', request(), { key });
  expect(again).toMatchObject({ status: 201, body: { id: made[0]?.body.id, pharmacy: { name: 'Apotheek Centrum' } } });
  const other = await gp.post<{ reason: string }>('/cases', request({ urgency: 'tomorrow' }), { key });
  expect(other).toMatchObject({ status: 422, body: { reason: 'another-body' } });
});

test('what is known of the patient stands sealed in one table and nowhere else', async () => {
  const { id } = await asked(gp, {}, { birthName: 'Zwaluwstaart', bsn: '999996630', phone: '070 765 43 21' });
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const { rows } = await world.owner.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t`);
    const text = rows.map(({ row }) => row).join();
    for (const secret of ['Zwaluwstaart', '999996630', '765 43 21']) {
      expect(`${name}: ${String(text.includes(secret))}`).toBe(`${name}: false`);
      expect(text.includes(Buffer.from(secret).toString('hex'))).toBe(false);
    }
  }
  const { rows } = await world.owner.query('select bsn, bsn_hash from patient where case_id = $1', [id]);
  expect(rows[0]).toMatchObject({ bsn: expect.any(Buffer) as Buffer, bsn_hash: expect.any(Buffer) as Buffer });
});

async function cases(): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>('select count(*)::int as n from kit_case');
  return rows[0]?.n ?? 0;
}
