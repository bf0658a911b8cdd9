import { randomUUID } from 'node:crypto';
import type { ShortCase } from '../../src/kit-life/short-case.js';
import { caseAt, requestedCase } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { machineOf, madeToken } from '../factories/machines.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

type Short = Pick<ShortCase, 'id' | 'status'>;
interface Refused {
  reason: string;
  right?: string;
}
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const audited = async (action: string) => {
  const text = 'select person_id, token_id, outcome, detail from audit_row where action = $1 order by id desc limit 1';
  return (await world.owner.query<Record<string, unknown>>(text, [action])).rows[0];
};

test('a pharmacy’s own system accepts a request and brings the kit to the patient, and the record names its token', async () => {
  const id = await requestedCase(world);
  const { id: tokenId, token } = await madeToken(world, 'pharmacy', 'pharmacist');
  const system = Client.machine(world.app, token);
  expect((await system.get('/session')).body).toMatchObject({ role: 'pharmacist', organisation: { kind: 'pharmacy' } });
  expect((await system.post(`/cases/${id}/acceptance`)).status).toBe(200);
  const kitId = await shelvedKit(world);
  expect((await system.post(`/cases/${id}/packing`, { kitId })).status).toBe(200);
  expect((await system.post(`/cases/${id}/dispatch`)).status).toBe(200);
  const delivery = { receivedBy: 'partner', leafletGiven: true };
  const delivered = await system.post<Short>(`/cases/${id}/delivery`, delivery);
  expect(delivered).toMatchObject({ status: 200, body: { id, status: 'delivered' } });
  expect(await audited('deliver')).toMatchObject({ person_id: null, token_id: tokenId, outcome: 'done' });
  expect((await system.get<{ items: object[] }>(`/cases/${id}/events`)).body.items.length).toBeGreaterThan(3);
});

test('the auditor reads which system it was', async () => {
  await (await machineOf(world, 'otherPharmacy', 'pharmacist')).get('/settings');
  const auditor = await world.as('auditor');
  const { body } = await auditor.get<{ items: object[] }>('/access-record?outcome=refused');
  expect(body.items[0]).toMatchObject({ person: null, token: 'Systeem van otherPharmacy', action: 'changeSettings' });
  const page = await auditor.page('/access-record?outcome=refused');
  expect(page.body).toContain('gekoppeld systeem “Systeem van otherPharmacy”');
});

test('the same command with the same key is done once', async () => {
  const id = await requestedCase(world);
  const system = await machineOf(world, 'pharmacy', 'pharmacist');
  const key = randomUUID();
  const first = await system.post<Short>(`/cases/${id}/acceptance`, {}, { key });
  const again = await system.post<Short>(`/cases/${id}/acceptance`, {}, { key });
  expect([first.status, again.status]).toEqual([200, 200]);
  const other = await system.post<Refused>(`/cases/${id}/release`, { reason: 'capacity' }, { key });
  expect(other).toMatchObject({ status: 422, body: { reason: 'another-body' } });
});

test('a command without a key is refused, for it could be done twice', async () => {
  const id = await requestedCase(world);
  const system = await machineOf(world, 'pharmacy', 'pharmacist');
  const bare = await system.post<Refused>(`/cases/${id}/acceptance`, {}, { key: '' });
  expect(bare).toMatchObject({ status: 400, body: { reason: 'key-missing' } });
  expect((await system.get(`/cases/${id}`)).status).toBe(200);
});

test('a machine signs nothing, destroys nothing, checks and seals nothing: somebody has to prove that it is them', async () => {
  const [practice, pharmacy] = [
    await machineOf(world, 'practice', 'prescriber'),
    await machineOf(world, 'pharmacy', 'pharmacist'),
  ];
  const { id, kit } = await caseAt(world, 'returned');
  const proof = { password: 'een lang wachtwoord', code: '123456' };
  const asked = [
    practice.post<Refused>('/cases', { signature: { confirmed: true, ...proof } }),
    practice.post<Refused>(`/cases/${id}/order/renewal`, { signature: { confirmed: true, ...proof } }),
    pharmacy.post<Refused>(`/cases/${id}/settlement`, { lines: [], own: proof }),
    pharmacy.post<Refused>(`/kits/${kit}/emptying`, { lines: [], own: proof }),
    pharmacy.post<Refused>(`/kits/${kit}/check`),
    pharmacy.post<Refused>(`/kits/${kit}/seal`, { sealNumber: 'Z-1' }),
    pharmacy.post<Refused>('/session/confirmation', proof),
  ];
  for (const { status, body } of await Promise.all(asked))
    expect([status, body.reason]).toEqual([409, 'sign-in-again']);
  expect((await pharmacy.delete('/session')).status).toBe(401); // it has none
  expect(await audited('submit')).toMatchObject({ person_id: null, outcome: 'refused', detail: 'sign-in-again' });
});

test('no token administers, whatever its role', async () => {
  for (const [place, role] of [
    ['pharmacy', 'pharmacist'],
    ['practice', 'prescriber'],
    ['homeCare', 'nurse'],
  ] as const) {
    const system = await machineOf(world, place, role);
    for (const path of ['/people', '/settings', '/access-record', '/api-tokens', '/letters', '/administration'])
      expect([path, (await system.get(path)).status]).toEqual([path, 403]);
    expect((await system.post('/api-tokens', { name: 'x', role: 'nurse', expiresOn: '2026-12-01' })).status).toBe(403);
  }
});

test('a machine sees what its organisation sees, and of another nothing', async () => {
  const id = await requestedCase(world);
  const [asked, elsewhere] = [
    await machineOf(world, 'pharmacy', 'pharmacist'),
    await machineOf(world, 'otherPharmacy', 'pharmacist'),
  ];
  expect((await asked.get(`/cases/${id}`)).status).toBe(200);
  expect((await elsewhere.get(`/cases/${id}`)).status).toBe(404);
  expect((await elsewhere.post(`/cases/${id}/acceptance`)).status).toBe(404);
  const courier = await machineOf(world, 'pharmacy', 'courier');
  expect(await courier.post<Refused>(`/cases/${id}/acceptance`)).toMatchObject({
    status: 403,
    body: { right: 'accept' },
  });
});

test('a token counts alone: a cookie beside it adds nothing, and makes nothing of a wrong one', async () => {
  const administrator = await world.as('administrator');
  const { token } = await madeToken(world, 'homeCare', 'nurse');
  const both = (bearer: string) =>
    administrator.get<{ role: string }>('/session', { headers: { authorization: bearer } });
  expect((await both(`Bearer ${token}`)).body.role).toBe('nurse');
  expect((await both(`bearer ${token}`)).body.role).toBe('nurse');
  expect((await both('Bearer pk_0123456789abcdef_'.padEnd(70, 'x'))).status).toBe(401);
  expect((await both('Bearer ')).status).toBe(401);
  const foreign = { headers: { authorization: `Bearer ${token}`, origin: 'https://elsewhere.example' } };
  expect((await administrator.post('/drafts', {}, foreign)).status).toBe(403); // a nurse lacks the right; not the origin
});

test('whoever tries wrong tokens is slowed down, and keeps nobody with a right one waiting', async () => {
  const system = await machineOf(world, 'pharmacy', 'pharmacist');
  const wrong = () => Client.machine(world.app, `pk_0123456789abcdef_${'x'.repeat(43)}`).get('/cases');
  const tried: number[] = [];
  for (let n = 0; n < 60; n++) tried.push((await wrong()).status);
  expect(tried.slice(0, 40).every((status) => status === 401)).toBe(true);
  expect(tried.at(-1)).toBe(429);
  expect((await system.get('/cases')).status).toBe(200);
});
