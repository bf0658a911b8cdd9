import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

interface Hours {
  version: number;
  openNow: boolean;
  minimumReadyKits: number;
  contacts: object[];
  hours: { weekday: number; opens: string; closes: string }[];
  openOnHolidays: boolean;
  holidayHours: object[];
  closures: { from: string; until: string; reason: string | null }[];
  otherHours: { day: string; opens: string; closes: string; reason: string | null }[];
  hoursText: string;
}

interface Weighed {
  pharmacy: { id: string };
  openNow?: boolean;
  why?: object;
}

/** The fields of the form as the page shows them. */
function shownFields(whole: string): Record<string, string> {
  const [, page = ''] = /<form action="\/pharmacies\/(.*?)<\/form>/s.exec(whole) ?? [];
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/^\n/, '');
  const inputs = [...page.matchAll(/<input[^>]*name="([^"]+)"[^>]*>/g)]
    .filter(([tag, name = '']) => !/type="(checkbox|radio)"/.test(tag) && !/^_(csrf|key)/.test(name))
    .map(([tag, name = '']) => [name, plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? '')] as const);
  const areas = [...page.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)/g)];
  return Object.fromEntries([...inputs, ...areas.map(([, name = '', text = '']) => [name, plain(text)] as const)]);
}

test('a form that is sent back as it came loses nothing: spans, nights, holidays, closures and other hours', async () => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const { body: before } = await pharmacist.get<Hours>(`/pharmacies/${pharmacy}`);
  const told = {
    hours: [
      { weekday: 1, opens: '08:00', closes: '12:30' },
      { weekday: 1, opens: '13:00', closes: '17:30' },
      { weekday: 2, opens: '18:00', closes: '08:00' },
      { weekday: 3, opens: '00:00', closes: '24:00' },
    ],
    openOnHolidays: true,
    holidayHours: [{ opens: '10:00', closes: '13:00' }],
    closures: [{ from: '2027-03-10', until: '2027-03-12', reason: 'verbouwing; 2e fase' }],
    otherHours: [
      { day: '2026-12-24', opens: '08:00', closes: '16:00', reason: null },
      { day: '2026-12-31', opens: '08:00', closes: '16:00', reason: null },
    ],
  };
  const kept = await pharmacist.patch<Hours>(`/pharmacies/${pharmacy}`, told, { version: before.version });
  expect(kept).toMatchObject({ status: 200, body: told });
  const form = shownFields((await pharmacist.page(`/pharmacies/${pharmacy}/form`)).body);
  expect(form).toMatchObject({
    'hoursPerDay[monday]': '08:00-12:30, 13:00-17:30',
    'hoursPerDay[thursday]': 'gesloten',
    exceptionsText:
      '24 en 31 december 2026 08:00-16:00\n10 maart 2027 t/m 12 maart 2027 gesloten (verbouwing; 2e fase)',
  });
  const sent = await pharmacist.submit(`/pharmacies/${pharmacy}`, { ...form, minimumReadyKits: '4' });
  expect(sent.status).toBe(303);
  const { body: after } = await pharmacist.get<Hours>(`/pharmacies/${pharmacy}`);
  expect(after).toMatchObject({
    ...told,
    minimumReadyKits: 4,
    contacts: before.contacts,
  });
  const text = { hoursText: after.hoursText };
  const again = await pharmacist.patch<Hours>(`/pharmacies/${pharmacy}`, text, { version: after.version });
  expect(again).toMatchObject({ status: 200, body: told });
});

test('the page tells first what is other than always soon, and what the night of a holiday is', async () => {
  const { pharmacy } = world.organisations;
  const nurse = await world.as('nurse');
  const { body } = await nurse.page(`/pharmacies/${pharmacy}`);
  const text = body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain('donderdag 24 december 08:00-16:00');
  expect(text).toContain('vrijdag 25 december 10:00-13:00 Eerste kerstdag');
  expect(text).toContain('woensdag 10 maart 2027 – vrijdag 12 maart 2027 gesloten verbouwing; 2e fase');
  expect(text.indexOf('Binnenkort anders')).toBeLessThan(text.indexOf('08:00-12:30, 13:00-17:30'));
});

test('what is blank on the form is none, and what cannot be is told where it was typed', async () => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const page = `/pharmacies/${pharmacy}`;
  const form = shownFields((await pharmacist.page(`${page}/form`)).body);
  const wrong = async (fields: Record<string, string>) => (await pharmacist.submit(page, { ...form, ...fields })).body;
  expect(await wrong({ exceptionsText: '24 december open tot laat' })).toContain(
    '“24 december open tot laat” begrijpen',
  );
  expect(await wrong({ exceptionsText: 'ma 8-12' })).toContain('“ma 8-12” begrijpen');
  expect(await wrong({ 'hoursPerDay[friday]': 'ochtend' })).toContain('href="#hoursPerDay-friday"');
  expect(await wrong({ 'hoursPerDay[friday]': '8-12, 11-13' })).toContain('href="#hoursPerDay-friday"');
  expect(await wrong({ hoursText: 'ma 8-17, 9-10' })).toContain('overlappen');
  const cleared = { ...form, exceptionsText: '', 'hoursPerDay[wednesday]': '', 'hoursPerDay[holidays]': '' };
  expect((await pharmacist.submit(page, cleared)).status).toBe(303);
  expect((await pharmacist.get<Hours>(page)).body).toMatchObject({
    ...{ closures: [], otherHours: [], openOnHolidays: false, holidayHours: [] },
    hours: [{ weekday: 1 }, { weekday: 1 }, { weekday: 2 }],
  });
});

test('a closure that has begun ends today when it is taken back, and what was closed stays known', async () => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const page = `/pharmacies/${pharmacy}`;
  const version = async () => (await pharmacist.get<Hours>(page)).body.version;
  const closures = [{ from: '2026-11-01', until: '2026-12-10', reason: 'ziekte' }];
  const closed = await pharmacist.patch<Hours>(page, { closures }, { version: await version() });
  expect(closed.body).toMatchObject({ closures, openNow: false });
  await pharmacist.patch<Hours>(page, { closures: [] }, { version: await version() });
  const { rows } = await world.owner.query<{ until: string }>(
    `select until_day::text as until from pharmacy_closure where organisation_id = $1`,
    [pharmacy],
  );
  expect(rows).toEqual([{ until: '2026-11-17' }]);
});

test.each([
  [{ closures: [{ from: '2026-12-10', until: '2026-12-01' }] }, 'closures.0.until'],
  [{ closures: [{ from: '2026-12-10', until: '9999-12-01' }] }, 'closures.0.until'],
  [{ closures: ['2026-12-10', '2026-12-12'].map((from) => ({ from, until: '2026-12-15' })) }, 'closures.1.from'],
  [{ otherHours: [{ day: '2026-12-10', opens: '8:00', closes: '12:00' }] }, 'otherHours.0.opens'],
  [
    {
      closures: [{ from: '2026-12-10', until: '2026-12-10' }],
      otherHours: [{ day: '2026-12-10', opens: '08:00', closes: '12:00' }],
    },
    'closures.0.from',
  ],
  [{ openOnHolidays: false, holidayHours: [{ opens: '08:00', closes: '12:00' }] }, 'openOnHolidays'],
  [{ closures: [{ from: '2026-12-10', until: '2026-12-10', reason: 'dicht (echt)' }] }, 'closures.0.reason'],
  [{ hoursText: 'ma t/m vr 8-17; 30 februari dicht' }, 'hoursText'],
])('hours that cannot be are told at their field: %j', async (hours, field) => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const { version } = (await pharmacist.get<Hours>(`/pharmacies/${pharmacy}`)).body;
  const answer = await pharmacist.patch(`/pharmacies/${pharmacy}`, hours, { version });
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ field }] } });
});

test('text that is pasted comes in the place of the table, and dates it does not name stay', async () => {
  const { otherPharmacy } = world.organisations;
  const other = await world.as('otherPharmacist');
  const page = `/pharmacies/${otherPharmacy}`;
  const form = shownFields((await other.page(`${page}/form`)).body);
  const pasted = {
    exceptionsText: '24 december tot 12.00',
    hoursText: 'ma en di 9.00-12.30, 13.00-17.00\r\ndo 9-17\r\nza 22.00-04.00',
  };
  expect((await other.submit(page, { ...form, ...pasted })).status).toBe(303);
  const { body } = await other.get<Hours>(page);
  expect(body.hours.map(({ weekday }) => weekday)).toEqual([1, 1, 2, 2, 4, 6]);
  expect(body.otherHours).toEqual([{ day: '2026-12-24', opens: '09:00', closes: '12:00', reason: null }]);
});

test('a day until half past five the next morning is asked about, and believed', async () => {
  const { thirdPharmacy } = world.organisations;
  const coordinator = await world.as('coordinator');
  const page = `/pharmacies/${thirdPharmacy}`;
  const form = shownFields((await coordinator.page(`${page}/form`)).body);
  const typed = { ...form, 'hoursPerDay[friday]': '8.00-5.30' };
  const asked = await coordinator.submit(page, typed);
  expect(asked.body).toContain('Van 08:00 tot de volgende dag 05:30: is dat zo?');
  expect(asked.body).toContain('value="hoursPerDay.friday"');
  expect((await coordinator.submit(page, { ...typed, 'itIsSo[]': 'hoursPerDay.friday' })).status).toBe(303);
  const { body } = await coordinator.get<Hours>(page);
  expect(body.hours.find(({ weekday }) => weekday === 5)).toMatchObject({ opens: '08:00', closes: '05:30' });
  const hours = [{ weekday: 1, opens: '09:00', closes: '06:00' }];
  const answer = await coordinator.patch(page, { hours }, { version: body.version });
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'hours.0.closes', mayBeSo: true }] } });
  const night = [{ weekday: 1, opens: '18:00', closes: '08:00' }];
  expect((await coordinator.patch(page, { hours: night }, { version: body.version })).status).toBe(200);
});

test('who is asked for a kit, and who can be phoned, follows the hours of the day itself', async () => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const coordinator = await world.as('coordinator');
  const page = `/pharmacies/${pharmacy}`;
  const told = async (hours: object) => {
    const { version } = (await pharmacist.get<Hours>(page)).body;
    await pharmacist.patch(page, hours, { version });
    const { body } = await coordinator.get<Weighed[]>('/pharmacies/candidates?postcode=2512AB&urgency=urgent');
    const own = body.find((one) => one.pharmacy.id === pharmacy);
    return own?.why ?? { openNow: own?.openNow };
  };
  const day = '2026-11-18';
  expect(await told({ hoursText: 'ma t/m vr 8-18', closures: [], otherHours: [] })).toEqual({ openNow: true });
  const evening = [{ day, opens: '18:00', closes: '21:00' }];
  expect(await told({ otherHours: evening })).toEqual({ kind: 'closed', opensAt: '2026-11-18T17:00:00.000Z' });
  const morning = [{ day, opens: '08:00', closes: '12:00' }];
  expect(await told({ closures: [{ from: day, until: '2026-11-20' }], otherHours: morning })).toEqual({
    openNow: true,
  });
  const closed = { kind: 'closed', opensAt: '2026-11-23T07:00:00.000Z' };
  expect(await told({ otherHours: [] })).toEqual(closed);
});

test('distance, areas and contacts are taken as people write them, and what cannot be is named', async () => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const path = `/pharmacies/${pharmacy}`;
  const form = shownFields((await pharmacist.page(`${path}/form`)).body);
  const typed = {
    ...form,
    ...{ radiusKm: '5,5 km', area: '2512, 2513 en 2514\n2515-2518', 'contacts[0][name]': '' },
    ...{ 'contacts[0][phone]': '06 12345678' },
  };
  expect((await pharmacist.submit(path, typed)).status).toBe(303);
  interface Kept extends Hours {
    radiusKm: number;
    area: string[];
  }
  const { body } = await pharmacist.get<Kept>(path);
  expect(body).toMatchObject({ radiusKm: 5.5, contacts: [{ name: null, phone: '06 12345678' }, {}] });
  expect(body.area).toEqual(['2512', '2513', '2514', '2515', '2516', '2517', '2518']);
  expect((await pharmacist.page(path)).body).toContain('>06 12345678');
  const wrong = await pharmacist.submit(path, {
    ...typed,
    area: '2512, 2599',
    radiusKm: 'vijf',
    _version: String(body.version),
  });
  expect([wrong.status, wrong.body.includes('Vul een afstand in van 0,5 tot 50 km')]).toEqual([422, true]);
  const outside = await pharmacist.patch(path, { area: '2512, 1011' }, { version: body.version });
  expect(JSON.stringify(outside.body)).toContain('1011: dit postcodegebied');
});

test('a day that ends when it begins is asked about, and a break is told how to write', async () => {
  const { pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const path = `/pharmacies/${pharmacy}`;
  const form = shownFields((await pharmacist.page(`${path}/form`)).body);
  const asked = await pharmacist.submit(path, { ...form, 'hoursPerDay[friday]': '9.00-9.00' });
  expect(asked.body).toContain('Van 09:00 tot de volgende dag 09:00: is dat zo?');
  const told = await pharmacist.submit(path, { ...form, hoursText: 'ma t/m vr 8-17; lunchpauze 12.30-13.00' });
  expect(told.body).toContain('Schrijf een pauze als twee tijden op een dag');
});
