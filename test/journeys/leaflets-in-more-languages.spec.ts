import { instruction } from '../../src/demonstration/instructions.js';
import { caseAt } from '../factories/cases.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pdf: Buffer;
beforeAll(async () => {
  world = await startWorld();
  pdf = (await instruction('2026-1')).pdf;
});
afterAll(() => world.stop());

const send = async (who: 'leadPharmacist' | 'pharmacist', fields: Record<string, string>, bytes = pdf) =>
  (await world.as(who)).send('/leaflets', fields, { name: 'folder.pdf', bytes });
const turkish = (version: string) => ({ language: 'tr', version });

test('a network adds its leaflet in another language, and it is offered beside the others', async () => {
  expect((await send('leadPharmacist', turkish('2026-1'))).status).toBe(303);
  const { id } = await caseAt(world, 'delivered');
  const page = (await (await world.as('pharmacist')).page(`/cases/${id}/documents`)).body;
  expect(page).toContain('Turks (Türkçe), versie 2026-1');
  const file = await (await world.as('nurse')).raw('GET', '/leaflets/tr/file', undefined, {});
  expect([file.status, file.payload.equals(pdf)]).toEqual([200, true]);
});

test('the newest version is given; without it the one before', async () => {
  const lead = await world.as('leadPharmacist');
  const newer = (await instruction('2026-2', true)).pdf;
  world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
  expect((await send('leadPharmacist', turkish('2026-2'), newer)).status).toBe(303);
  expect((await send('leadPharmacist', turkish('2026-2'), newer)).status).toBe(422);
  expect((await lead.page('/leaflets')).body).toContain('versie 2026-2');
  expect((await lead.delete('/leaflets/tr')).status).toBe(200);
  expect((await lead.page('/leaflets')).body).toContain('versie 2026-1');
});

test('what is no PDF, or no language of the list, is refused at its field', async () => {
  expect((await send('leadPharmacist', turkish('3'), Buffer.from('GIF89a'))).body).toContain('geen pdf');
  expect((await send('leadPharmacist', { language: 'xx', version: '3' })).body).toContain('Kies een taal');
  expect((await send('pharmacist', turkish('3'))).status).toBe(403);
});
