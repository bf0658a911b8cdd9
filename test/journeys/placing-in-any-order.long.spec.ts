import fc from 'fast-check';
import type { Client } from '../factories/client.js';
import { asked } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

const EVENING = new Date('2026-11-18T19:00:00+01:00');
const PEOPLE = { pharmacy: 'pharmacist', otherPharmacy: 'otherPharmacist', thirdPharmacy: 'thirdPharmacist' } as const;
type Place = keyof typeof PEOPLE;
const PLACES = Object.keys(PEOPLE) as Place[];
const STEPS = ['lapse', 'decline', 'place', 'pause', 'resume', 'again'] as const;
let world: World;
beforeAll(async () => {
  world = await startWorld(EVENING);
  await world.owner.query('update pharmacy set delivers_out_of_hours = true');
});
afterAll(() => world.stop());

interface Now {
  status: string;
  pharmacy_id: string | null;
  offered: number;
  lapses: number;
  told: number;
  choice: {
    order: { pharmacyId: string; canDeliverBy: boolean }[];
    leftOut: { pharmacyId: string; why: { kind: string } }[];
  };
  pharmacies: number;
}
const now = async (id: string): Promise<Now> => {
  const { rows } = await world.owner.query<Now>(
    `select k.status, k.pharmacy_id, (select count(*)::int from case_party p where p.case_id = k.id and p.part = 'offered' and p.until is null) as offered,
            (select count(*)::int from due_work d where d.subject_id = k.id and d.job = 'lapse' and d.done_at is null) as lapses,
            (select count(*)::int from letter l join event e on e.id = l.event_id where e.case_id = k.id and l.kind in ('unplaced', 'to-place') and l.channel = 'mail'
               and e.at = (select max(u.at) from event u where u.case_id = k.id and u.kind = 'unplaced')) as told,
            (select c.considered from offer_choice c where c.case_id = k.id order by c.at desc limit 1) as choice, (select count(*)::int from pharmacy) as pharmacies
     from kit_case k where k.id = $1`,
    [id],
  );
  if (!rows[0]) throw new Error('no such case');
  return rows[0];
};

/** Whatever happened: somebody is asked and can be late, or nobody is and who can act was told. */
async function holds(id: string, step: string): Promise<void> {
  const it = await now(id);
  const named = [...it.choice.order, ...it.choice.leftOut].map(({ pharmacyId }) => pharmacyId);
  expect([step, new Set(named).size, named.length]).toEqual([step, it.pharmacies, it.pharmacies]);
  for (const { why } of it.choice.leftOut) expect(why.kind).toMatch(/./);
  if (it.status === 'requested') {
    expect([step, it.offered, it.lapses > 0]).toEqual([step, 1, true]);
    expect([step, it.choice.order[0]?.pharmacyId, it.choice.order[0]?.canDeliverBy]).toEqual([
      step,
      it.pharmacy_id,
      true,
    ]);
  } else {
    expect([step, it.status, it.offered, it.pharmacy_id]).toEqual([step, 'unplaced', 0, null]);
    expect([step, it.told >= 2]).toEqual([step, true]);
  }
}

const pause = (place: Place) =>
  world.owner.query(
    `insert into pharmacy_pause (network_id, id, organisation_id, from_day, until_day, reason, recorded_at)
     values ($1, gen_random_uuid(), $2, '2026-11-01', '2027-12-03', 'Verbouwing', $3)`,
    [world.network, world.organisations[place], world.clock.now()],
  );

async function take(step: (typeof STEPS)[number], place: Place, id: string): Promise<void> {
  // Signing in takes longer than a step: who is not needed does not.
  const gp = () => world.as('gp');
  const { status, pharmacy_id: pharmacyId } = await now(id);
  if (step === 'lapse') world.clock.moveTo(new Date(world.clock.now().getTime() + 16 * 60_000));
  if (step === 'pause') await pause(place);
  if (step === 'resume') await world.owner.query('delete from pharmacy_pause');
  if (step === 'again') await (await gp()).post(`/cases/${id}/offer-again`);
  if (step === 'place')
    await (await gp()).post(`/cases/${id}/placement`, { pharmacyId: world.organisations[place], agreedWith: 'iemand' });
  const of = PLACES.find((one) => world.organisations[one] === pharmacyId);
  if (step === 'decline' && status === 'requested' && of) {
    const pharmacist: Client = await world.as(PEOPLE[of]);
    expect((await pharmacist.post(`/cases/${id}/refusal`, { reason: 'no-stock' })).status).toBe(200);
  }
  await world.settle();
}

test('placed, lapsed, declined, paused in any order: one is asked who comes in time, or those who can act were told', async () => {
  const step = fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom(...PLACES));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
      await world.owner.query('delete from pharmacy_pause');
      const { id } = await asked(await world.as('gp'), { urgency: 'urgent' });
      await world.settle();
      await holds(id, 'submit');
      for (const [name, place] of steps) {
        await take(name, place, id);
        await holds(id, name);
      }
    }),
    { numRuns: 4 },
  );
}, 240_000);
