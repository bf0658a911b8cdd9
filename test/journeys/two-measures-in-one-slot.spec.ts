import { approve } from '../factories/approvals.js';
import type { Client } from '../factories/client.js';
import { draftKit } from '../factories/kits.js';
import { requestFields } from '../factories/requests.js';
import {
  allowedSubstitution,
  proposed,
  SMALL,
  shortage,
  smallAmpoule,
  type SubstitutionAnswer,
} from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
let leadPharmacist: Client;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  leadPharmacist = await world.as('leadPharmacist');
  pharmacist = await world.as('pharmacist');
  await coordinator.post('/products', smallAmpoule);
});
afterAll(() => world.stop());
afterEach(() => world.owner.query(`update substitution set ended_at = '2026-11-01', ended_because = 'klaar'`));

interface Refused {
  reason: string;
  errors: { field: string; message: string }[];
}
const path = () => `/standards/${world.standard}/substitutions`;
const SIX = { kind: 'less', product: undefined, quantity: 6, scope: 'every-kit', reason: 'midazolam is schaars' };
const standings = async () =>
  (await coordinator.get<{ items: SubstitutionAnswer[] }>(path())).body.items
    .filter(({ status }) => status !== 'ended')
    .map(({ kind, standing }) => `${kind} ${standing}`)
    .sort();

test('whoever proposes a second measure in a slot reads what runs there, and says which holds', async () => {
  await allowedSubstitution(world, SIX);
  const page = (await coordinator.page(`${path()}?slot=M2&kind=other-product`)).body;
  expect(page).toContain('In dit vak loopt al, of is al voorgesteld: 6 in plaats van 10 ampullen Midazolam 5 mg/ml');
  expect(page).toContain('Wat geldt er dan?');
  const unsaid = await coordinator.post<Refused>(path(), { ...shortage, beside: undefined });
  expect([unsaid.status, unsaid.body.errors]).toEqual([
    422,
    [{ field: 'beside', message: 'Op dezelfde dagen loopt er al iets in dit vak. Kies wat er dan geldt.' }],
  ]);
  // Where no day is shared nothing is asked.
  const later = { ...shortage, beside: undefined, from: '2027-01-01', until: '2027-01-31' };
  expect((await coordinator.post(path(), later)).status).toBe(201);
});

test('both at a time, as many as are left hold for what stands in as well, and everybody reads one sentence', async () => {
  await allowedSubstitution(world, SIX);
  const second = await proposed(world, coordinator, { reason: 'kleine zijn er wel' });
  expect((await leadPharmacist.page(path())).body).toContain('Geldt naast wat al in dit vak loopt');
  expect((await approve(leadPharmacist, `${path()}/${second.id}`)).status).toBe(200);
  const together = '6 in plaats van 10 ampullen Midazolam 5 mg/ml, of 18 ampullen Midazolam, kleine ampul';
  const gp = await world.as('gp');
  const form = (await gp.page('/cases/new')).body;
  expect(form.split(together).length - 1).toBe(1);
  expect(form).not.toContain('30 ampullen');
  const sign = (await gp.follow('/cases/check', requestFields({}))).body;
  expect([
    sign.includes(together),
    sign.includes('30 ampullen'),
    sign.includes('18 ampullen Midazolam, kleine ampul, ampul 1 ml in plaats'),
  ]).toEqual([true, false, false]);
  const { id } = await draftKit(world, pharmacist, []);
  const bench = (await pharmacist.page(`/kits/${id}/slots/M2`)).body;
  expect(bench).toContain('Door een tekort mogen er hoogstens 6 in');
  expect(bench).toContain('hier horen er 18 ampullen van');
  const expiry = '2028-01-31';
  const { id: filled } = await draftKit(world, pharmacist, [
    { slot: 'M2', product: SMALL, quantity: 30, lot: 'S1', expiry },
    { slot: 'M4', product: '90000001', quantity: 3, lot: 'Z1', expiry },
  ]);
  const filling = (await pharmacist.page(`/kits/${filled}/lines`)).body;
  expect(filling).toContain('er zitten er 30 in van Midazolam, kleine ampul');
  expect(filling).toContain('hoogstens 18 in. Haal er 12 uit.');
  expect(filling).toContain('In M4 zit Morfine');
  expect(filling.match(/Hoort hier niet/g)).toHaveLength(1);
  await world.settle();
  const { rows } = await world.owner.query<{ says: string }>(
    `select detail -> 'says' ->> 'nl' as says from event where kind = 'substitution-begins' and detail ->> 'substitution' = $1`,
    [second.id],
  );
  expect(rows).toEqual([{ says: expect.stringContaining(together) as string }]);
});

test('the new one takes the place of what ran: that ends with a word when the other begins, and not before both agreed', async () => {
  await allowedSubstitution(world, SIX);
  const second = await proposed(world, coordinator, {
    quantity: 28,
    quantityReason: 'zo gaan ze in een doos',
    beside: 'instead',
  });
  expect(await standings()).toEqual(['less counts', 'other-product waits-for-approval']);
  expect((await approve(leadPharmacist, `${path()}/${second.id}`)).status).toBe(200);
  expect(await standings()).toEqual(['other-product counts']);
  expect((await pharmacist.page(path())).body).toContain('Vervangen door: Midazolam, kleine ampul');
});

test('what came to count meanwhile is not passed over: the approval is refused with what to do', async () => {
  const first = await proposed(world, coordinator, { reason: 'eerst voorgesteld' });
  const second = await proposed(world, leadPharmacist, { ...SIX, beside: 'instead' });
  expect((await approve(coordinator, `${path()}/${second.id}`)).status).toBe(200);
  const { items } = (await coordinator.get<{ items: SubstitutionAnswer[] }>(path())).body;
  expect(items.find(({ id }) => id === first.id)?.standing).toBe('ended');
  const alone = await proposed(world, coordinator, { product: SMALL, from: '2027-02-01', until: '2027-02-28' });
  await world.owner.query(`update substitution set from_day = '2026-11-01' where id = $1`, [alone.id]);
  const refused = await approve<Refused>(leadPharmacist, `${path()}/${alone.id}`);
  expect([refused.status, refused.body.reason]).toEqual([409, 'overlaps']);
});
