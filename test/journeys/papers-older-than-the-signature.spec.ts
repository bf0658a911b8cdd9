import { yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { asked } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let id: string;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  ({ id } = await asked(await world.as('gp'), { preferredPharmacyId: world.organisations.pharmacy }));
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world) });
});
afterAll(() => world.stop());

const print = async (who: 'pharmacist' | 'gp', paper: string) => {
  await (await world.as(who)).raw('GET', `/cases/${id}/documents/${paper}.pdf`, undefined, {});
  world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
};
const signAnew = async () => {
  await yes(await world.as('gp'), `/cases/${id}/order/renewal`, { signature: { confirmed: true } });
  world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
};
const told = async () =>
  Promise.all(
    ['dispatch', 'documents'].map(async (page) =>
      (await pharmacist.page(`/cases/${id}/${page}`)).body.includes('Haal de oude papieren uit de doos'),
    ),
  );
const NO = [false, false];
const YES = [true, true];

test('who has the box in hand is told that its papers are older than the latest signature, until they are printed again', async () => {
  await print('gp', 'execution-order');
  await signAnew();
  expect(await told()).toEqual(NO);
  await print('pharmacist', 'box');
  await print('pharmacist', 'prescriptions');
  expect(await told()).toEqual(NO);
  await signAnew();
  expect(await told()).toEqual(YES);
  await print('gp', 'execution-order');
  await print('pharmacist', 'label');
  await print('pharmacist', 'box');
  expect(await told()).toEqual(YES);
  await print('pharmacist', 'prescriptions');
  expect(await told()).toEqual(NO);
});
