import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { asked } from '../factories/requests.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const happened = async (id: string) => {
  const { rows } = await world.owner.query<{ kind: string }>(
    `select kind from event where case_id = $1 and kind in ('accept', 'lapse') order by at, id`,
    [id],
  );
  return rows.map(({ kind }) => kind);
};

test('twenty people of the offered pharmacy accept at the same moment and the case is accepted once', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, (_, i) => colleague(i)));
  const gp = await world.as('gp');
  for (let round = 0; round < 5; round++) {
    const { id } = await asked(gp);
    const answers = await Promise.all(people.map((person) => person.post<object>(`/cases/${id}/acceptance`)));
    const taken = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 409);
    expect([taken.length, refused.length]).toEqual([1, 19]);
    for (const { body } of refused) expect(body).toMatchObject({ reason: 'not-from-this-status' });
    expect(await happened(id)).toEqual(['accept']);
  }
});

async function colleague(i: number): Promise<Client> {
  const email = `collega${String(i)}@example.org`;
  const works = [{ organisationId: world.organisations.pharmacy, role: 'pharmacist' as const }];
  const person = { name: `Collega ${String(i)}`, email, password: passwordOf(), profession: 'pharmacist', works };
  await addColleague(world.owner, world.network, person, world.clock.now());
  return Client.signIn(world.app, email, passwordOf());
}

test('accepting in the very moment in which the offer lapses has one outcome', async () => {
  for (let round = 0; round < 6; round++) {
    const gp = await world.as('gp');
    const { id, offerLapsesAt } = await asked(gp, { urgency: 'urgent' });
    const lapse = new Date(offerLapsesAt ?? 0).getTime();
    world.clock.moveTo(new Date(lapse - 60_000));
    const pharmacist = await world.as('pharmacist');
    world.clock.moveTo(new Date(lapse - 20 + round * 6));
    const accepting = pharmacist.post<{ status: string }>(`/cases/${id}/acceptance`);
    const lapsing = pause(20).then(() => world.settle());
    const [answer] = await Promise.all([accepting, lapsing]);
    await world.settle();
    const what = await happened(id);
    const { rows } = await world.owner.query<{ status: string; mine: boolean }>(
      'select status, pharmacy_id = $2 as mine from kit_case where id = $1',
      [id, world.organisations.pharmacy],
    );
    if (answer.status === 200) {
      expect([what, rows[0]]).toEqual([['accept'], { status: 'accepted', mine: true }]);
    } else {
      expect([404, 409]).toContain(answer.status);
      expect([what, rows[0]]).toEqual([['lapse'], { status: 'requested', mine: false }]);
    }
  }
});
