import { caseAt, no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';
import { testWithPdftotext, wordsOf } from '../setup/pdftotext.js';

let world: World;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

const accompanies = (value: 0 | 1) =>
  world.owner.query(
    `insert into network_setting (network_id, key, value) values ($1, 'prescription.accompanies', to_jsonb($2::int))
     on conflict (network_id, key) do update set value = excluded.value`,
    [world.network, value],
  );
const STREET = { street: 'Lange Voorhout', town: 'Den Haag' };

testWithPdftotext(
  'where the order is the prescription itself no kit leaves without the full address, and the pharmacist fills it in',
  async () => {
    await accompanies(0);
    const { id } = await caseAt(world, 'packed');
    const path = `/cases/${id}/address-completion`;
    expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 address-incomplete');
    const page = (await pharmacist.page(`/cases/${id}`)).body;
    for (const words of ['de Opiumwet vraagt het volledige adres', `href="${path}"`]) expect(page).toContain(words);
    for (const who of ['pharmacyAssistant', 'gp', 'nurse'] as const)
      expect([who, (await (await world.as(who)).post(path, STREET)).status]).toEqual([who, 403]);
    expect(await no(await world.as('otherPharmacist'), path, STREET)).toBe('404 not-found');
    expect(await no(pharmacist, path, { street: 'Lange Voorhout' })).toBe('422 town');
    expect((await pharmacist.page(path)).body).toContain('Ondertekend is: 2512 AB, 12.');

    await yes(pharmacist, path, STREET);
    expect(await no(pharmacist, path, STREET)).toBe('409 known-already');
    const order = await pharmacist.raw('GET', `/cases/${id}/documents/execution-order.pdf`, undefined, {});
    expect(wordsOf(order.payload)).toContain('Lange Voorhout 12, 2512 AB Den Haag');
    const story = (await (await world.as('gp')).page(`/cases/${id}`)).body;
    expect(story).toContain('Straat en plaats aangevuld');
    expect(story).not.toContain('Het adres is gewijzigd na het ondertekenen');
    await yes(pharmacist, `/cases/${id}/dispatch`);
  },
);

test('beside a prescription in the prescriber’s own system a kit leaves without them', async () => {
  await accompanies(1);
  const { id } = await caseAt(world, 'packed');
  await yes(pharmacist, `/cases/${id}/dispatch`);
  await accompanies(0);
  const numbered = (await caseAt(world, 'packed')).id;
  await yes(await world.as('gp'), `/cases/${numbered}/own-prescription`, { number: '2026-17' });
  await yes(pharmacist, `/cases/${numbered}/dispatch`);
  await accompanies(1);
});
