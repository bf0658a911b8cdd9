import { caseAt } from '../factories/cases.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const serialOf = async (kit: string) =>
  (await world.owner.query<{ serial: string }>('select serial from kit where id = $1', [kit])).rows[0]?.serial ?? '';

test.each(['pharmacist', 'pharmacyAssistant'] as const)(
  'a %s who goes back after packing exchanges nothing by one press, and the history names each kit',
  async (who) => {
    const { id, kit: first } = await caseAt(world, 'packed');
    const second = await shelvedKit(world);
    const [firstSerial, secondSerial] = [await serialOf(first), await serialOf(second)];
    const client = await world.as(who);
    const form = (await client.page(`/cases/${id}/packing`)).body;
    expect(form).toContain(`Kit ${firstSerial} staat klaar voor deze aanvraag.`);
    expect(form).not.toMatch(/name="kitId"[^>]* checked/);
    expect(form).not.toContain('>Kit klaarzetten<');

    const pressed = await client.submit(`/cases/${id}/packing`, { kitId: second, exchange: 'false' });
    expect(pressed.status).toBe(422);
    expect(pressed.body).toContain('Er staat al een kit klaar. Geef aan dat u die omruilt.');
    const meant = await client.submit(`/cases/${id}/packing`, { kitId: second, exchange: 'true' });
    expect([meant.status, meant.headers['location']]).toEqual([303, `/cases/${id}`]);

    for (const reader of ['pharmacist', 'gp'] as const) {
      const story = (await (await world.as(reader)).page(`/cases/${id}`)).body;
      for (const serial of [firstSerial, secondSerial])
        expect([reader, story.includes(`Kit klaargezet: ${serial}`)]).toEqual([reader, true]);
    }
    expect((await (await world.as('nurse')).page(`/cases/${id}/packing`)).status).toBe(403);
  },
);

test('the first kit is still chosen already, and packed by one press', async () => {
  const { id } = await caseAt(world, 'accepted');
  const kit = await shelvedKit(world);
  const pharmacist = await world.as('pharmacist');
  const form = (await pharmacist.page(`/cases/${id}/packing`)).body;
  expect(form).toMatch(/name="kitId"[^>]* checked/);
  expect(form).toContain('Kit klaarzetten');
  expect(form).toContain('<input type="hidden" name="exchange" value="false"');
  const said = { kitId: kit, exchange: 'false' };
  expect((await pharmacist.submit(`/cases/${id}/packing`, said)).status).toBe(303);
});
