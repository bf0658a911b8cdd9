import { caseAt, no, yes } from '../factories/cases.js';
import { asked, requestFields } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

interface Kept {
  id: string;
  body: {
    patient: Record<string, unknown>;
    consent?: unknown;
    urgency?: unknown;
    lifeExpectancy?: unknown;
    accessNote?: unknown;
  };
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('a patient who needs a kit again is not typed twice, and what may have changed is asked anew', async () => {
  const gp = await world.as('gp');
  const { id } = await asked(
    gp,
    { accessNote: 'Sleutel bij de buren', directPhone: '06 11112222' },
    { phone: '06 12345678' },
  );
  await yes(gp, `/cases/${id}/withdrawal`, { reason: 'admitted' });
  expect((await gp.page(`/cases/${id}`)).body).toContain('Opnieuw aanvragen voor deze patiënt');
  const { status, body: draft } = await gp.post<Kept>(`/cases/${id}/asking-again`, {});
  expect([status, draft.body.patient]).toMatchObject([
    201,
    { birthName: 'De Vries', birthDate: '1941-03-09', bsn: '999996708', houseNumber: 12, phone: '06 12345678' },
  ]);
  expect(draft.body).toMatchObject({ accessNote: 'Sleutel bij de buren', directPhone: '06 11112222' });
  for (const again of ['consent', 'urgency', 'lifeExpectancy'] as const) expect(draft.body[again]).toBeUndefined();
  const back = await gp.page(`/cases?draft=${draft.id}`);
  expect([back.status, back.headers['location']]).toEqual([303, `/cases/new?draft=${draft.id}`]);
  const check = (await gp.follow('/cases/check', requestFields())).body;
  expect(check).toContain('Straat of plaats van de patiënt ontbreekt');
  const form = await gp.page(`/cases/new?draft=${draft.id}`);
  expect(form.body).toMatch(/name="patient\.birthName"[^>]*value="De Vries"/);
});

test('while a kit is on its way or at home there is no asking again, and another practice cannot', async () => {
  const { id } = await caseAt(world, 'delivered');
  const gp = await world.as('gp');
  expect(await no(gp, `/cases/${id}/asking-again`)).toBe('409 not-from-this-status');
  expect((await gp.page(`/cases/${id}`)).body).not.toContain('Opnieuw aanvragen');
  for (const who of ['otherGp'] as const)
    expect(await no(await world.as(who), `/cases/${id}/asking-again`)).toBe('404 not-found');
});
