import { no, requestedCase, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { measured, hiddenFields, type Faults } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let pharmacist: Client;
const MORPHINE = 'N02AA01';
const NOW = { opioidNaive: true, egfr: measured('25'), allergies: [MORPHINE] };
const SIGNED = { signature: { confirmed: true } };
const WITHOUT_MORPHINE = [{ slot: 'M1', leftOut: true }];
beforeAll(async () => {
  world = await startWorld();
  [gp, pharmacist] = [await world.as('gp'), await world.as('pharmacist')];
});
afterAll(() => world.stop());

interface Change {
  what: { nl: string };
  before: { nl: string };
  after: { nl: string };
}
interface Known {
  status: string;
  signals: string[];
  allergies: string[];
  egfr: { value: number; measuredOn: string };
  orderRevised: Change[];
  warnings: { kind: string; reason: string | null }[];
}
const seen = async (client: Client, id: string) => (await client.get<Known>(`/cases/${id}`)).body;
const revised = (known: Known) => known.orderRevised.map(({ what, before, after }) => [what.nl, before.nl, after.nl]);
const sign = (id: string, own: object = {}) => gp.post<Faults>(`/cases/${id}/order/renewal`, { ...SIGNED, ...own });

async function packed(): Promise<string> {
  const id = await requestedCase(world);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world) });
  return id;
}

test('a kit that is packed does not leave with an opiate that the prescriber left out since, also when one is packed that is the same', async () => {
  const id = await packed();
  expect((await sign(id, { clinical: NOW, orderLines: WITHOUT_MORPHINE })).status).toBe(200);
  expect((await seen(pharmacist, id)).signals).toContain('order-differs');
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 order-differs');
  const { body } = await gp.page(`/cases/${id}/order/renewal`);
  expect(body).toContain('Ik teken voor het aantal opiaten dat in de kit ligt');
  expect((await sign(id, { orderLines: WITHOUT_MORPHINE, asPacked: true })).status).toBe(200);
  await yes(pharmacist, `/cases/${id}/dispatch`);
});

test('where the kit holds another number than was signed, that number stands in the form, and one press signs it', async () => {
  const id = await packed();
  expect((await sign(id, { orderLines: [{ slot: 'M1', quantity: 12 }] })).status).toBe(200);
  expect((await seen(pharmacist, id)).signals).toContain('order-differs');
  const at = `/cases/${id}/order/renewal`;
  const page = (await gp.page(at)).body;
  expect(page).toContain('Dit wijzigt u');
  const [, quantity = '', value = ''] = /name="(orderLines\[\d+\]\[quantity\])"[^>]*value="(\d+)"/.exec(page) ?? [];
  expect(value).toBe('10');
  const shown = [...page.matchAll(/name="(orderLines\[\d+\]\[quantity\])"[^>]*value="(\d+)"/g)];
  const numbers = Object.fromEntries(shown.map(([, name = '', n = '']) => [name, n]));
  expect(numbers[quantity]).toBe('10');
  const naive = /name="clinical\[opioidNaive\]"[^>]*value="(true|false)"[^>]*checked/.exec(page)?.[1] ?? 'true';
  const signed = await gp.submit(at, {
    ...{ ...hiddenFields(page), ...numbers, 'clinical[opioidNaive]': naive },
    'signature[confirmed]': 'true',
  });
  expect(signed.status).toBe(303);
  expect((await seen(pharmacist, id)).signals).not.toContain('order-differs');
  await yes(pharmacist, `/cases/${id}/dispatch`);
});

test('what left was signed for: how many of an opiate is settled then, and how it is given is not', async () => {
  const id = await packed();
  await yes(pharmacist, `/cases/${id}/dispatch`);
  expect(await no(gp, `/cases/${id}/order/renewal`, { ...SIGNED, orderLines: WITHOUT_MORPHINE })).toBe(
    '409 order-differs',
  );
  await yes(pharmacist, `/cases/${id}/delivery`, { receivedBy: 'partner', leafletGiven: true });
  const fewer = [{ slot: 'M1', quantity: 5 }];
  expect(await no(gp, `/cases/${id}/order/renewal`, { ...SIGNED, orderLines: fewer })).toBe('409 order-differs');
  const byUse = [{ slot: 'M2', number: 1, leftOut: true }];
  expect((await sign(id, { orderLines: byUse })).status).toBe(200);
  const changes = revised(await seen(await world.as('nurse'), id));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.[2]).toBe('Niet geven: weggelaten door de voorschrijver');
  const form = (await gp.page(`/cases/${id}/order/renewal`)).body;
  expect([form.includes('Hoeveel er van een opiaat is geleverd, ligt vast'), form.includes('[quantity]')]).toEqual([
    true,
    false,
  ]);
});

test('kidneys, allergy, opioid and a dose change with one signature, old beside new for who supplies and who gives', async () => {
  const id = await requestedCase(world);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  expect((await gp.page(`/cases/${id}`)).body).toContain('Uitvoeringsverzoek wijzigen en opnieuw ondertekenen');
  const orderLines = [{ slot: 'M2', number: 1, dose: 10, maxDay: 60 }];
  const warningsPassed = [
    { kind: 'kidney', reason: 'weighed' },
    { kind: 'allergy', reason: 'order-changed' },
  ];
  expect((await sign(id, { clinical: NOW, orderLines, warningsPassed })).status).toBe(200);
  const known = await seen(pharmacist, id);
  expect([known.allergies, known.egfr]).toEqual([[MORPHINE], measured(25)]);
  expect(known.warnings.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['kidney', 'weighed'],
    ['allergy', 'order-changed'],
  ]);
  const changes = revised(known);
  expect(changes).toEqual(
    expect.arrayContaining([
      ['Nierfunctie (eGFR)', 'onbekend', '25, gemeten op 1 oktober 2026'],
      ['Allergieën', 'geen', 'Morfine 10 mg/ml'],
    ]),
  );
  expect(changes.find(([what]) => what?.startsWith('Midazolam'))?.[2]).toContain('10 mg = 2 ml');
  const page = (await pharmacist.page(`/cases/${id}`)).body;
  for (const words of ['Gewijzigd bij het opnieuw ondertekenen', '10 mg = 2 ml', 'Morfine'])
    expect(page).toContain(words);
  const { rows } = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from event where case_id = $1 and kind = 'order-renewed'`,
    [id],
  );
  expect(rows[0]?.n).toBe(1);
});

test('an allergy is told by name at a changed medicine of its group, also where the other is not changed', async () => {
  const id = await requestedCase(world);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  const clinical = { ...NOW, allergies: ['N05AD01'] };
  const orderLines = [{ slot: 'M6', number: 1, remark: 'Alleen na overleg' }];
  const warningsPassed = ['kidney', 'allergy'].map((kind) => ({ kind, reason: 'weighed' }));
  expect((await sign(id, { clinical, orderLines, warningsPassed })).status).toBe(200);
  const { body } = await pharmacist.page(`/cases/${id}`);
  expect(body).toContain('overgevoelig voor Haloperidol 5 mg/ml');
  expect(body).not.toContain('N05AD01');
});

test('nobody signs what the page did not show: a change is looked at first, and is told with its warnings', async () => {
  const id = await requestedCase(world);
  const at = `/cases/${id}/order/renewal`;
  const fields = { ...hiddenFields((await gp.page(at)).body), 'clinical[opioidNaive]': 'true' };
  const changed = { ...fields, 'clinical[allergies]': MORPHINE, 'signature[confirmed]': 'true' };
  const blind = await gp.submit(at, changed);
  expect([blind.status, blind.body.includes('U wijzigde iets')]).toEqual([422, true]);
  const look = await gp.submit(`${at}/look`, { ...fields, 'clinical[allergies]': MORPHINE });
  expect(look.status).toBe(200);
  for (const words of ['Dit wijzigt u', 'Allergieën', 'overgevoelig']) expect(look.body).toContain(words);
  // The patient is a woman.
  expect(look.body).not.toContain('katheter, mannen');
  const signed = await gp.submit(at, {
    ...hiddenFields(look.body),
    'clinical[opioidNaive]': 'true',
    'clinical[allergies]': MORPHINE,
    'signature[confirmed]': 'true',
  });
  expect(signed.status).toBe(303);
  expect((await seen(gp, id)).allergies).toEqual([MORPHINE]);
});

test('beside a dose that was changed and looked at still stands what the network agreed', async () => {
  const id = await requestedCase(world);
  const at = `/cases/${id}/order/renewal`;
  const page = (await gp.page(at)).body;
  const fields = hiddenFields(page);
  const place = Object.keys(fields).find(
    (name) => /\[number\]$/.test(name) && fields[name.replace('number', 'slot')] === 'M2',
  );
  const [, line = ''] = /\[(\d+)\]/.exec(place ?? '') ?? [];
  const agreed = (body: string) =>
    new RegExp(
      `for="([^"]*)"[^>]*>Dosis(?:(?!name="orderLines\\[${line}\\]\\[dose\\]").)*name="orderLines\\[${line}\\]\\[dose\\]"`,
      's',
    )
      .exec(body)?.[0]
      .match(/Afspraak: [^<]*/g)
      ?.at(-1);
  expect(agreed(page)).toContain('mg');
  const look = await gp.submit(`${at}/look`, { ...fields, [`orderLines[${line}][dose]`]: '1' });
  expect(agreed(look.body)).toBe(agreed(page));
});

test('a dose above its maximum is refused at its field, and nothing is signed', async () => {
  const id = await requestedCase(world);
  const { status, body } = await sign(id, { orderLines: [{ slot: 'M2', number: 1, dose: 80, maxDay: 60 }] });
  expect([status, body.errors?.map(({ field }) => field)]).toEqual([422, ['orderLines.0.dose']]);
  expect((await seen(gp, id)).orderRevised).toEqual([]);
});
