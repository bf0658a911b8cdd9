import { caseAt, no, requestedCase, yes } from '../factories/cases.js';
import { asked } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

interface Told {
  number: number | null;
  items: { person: string | null; organisation: string | null; action: string; outcome: string }[];
}
let world: World;
let id: string;
beforeAll(async () => {
  world = await startWorld();
  id = (await caseAt(world, 'delivered')).id;
  await (await world.as('nurse')).get(`/cases/${id}`);
});
afterAll(() => world.stop());

test('the practice and the supplier can tell, in sentences, who did what', async () => {
  const gp = await world.as('gp');
  const { body: page } = await gp.page(`/cases/${id}/access-record`);
  expect(page).toMatch(
    /Op woensdag 18 november 2026 om \d\d:\d\d bekeek Nurse van Dijk, verpleegkundige bij Thuiszorg Duinrand, uw gegevens\./,
  );
  expect(page).toMatch(/vroeg Gp van Dijk, huisarts bij Praktijk Noordzij, een palliatieve kit voor u aan\./);
  expect(page).toMatch(/legde Pharmacist van Dijk, apotheker bij Apotheek Centrum, vast: kit bezorgd\./);
  const { body } = await (await world.as('pharmacist')).get<Told>(`/cases/${id}/access-record`);
  expect(body.items.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['submit', 'accept', 'deliver', 'read']),
  );
  expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|address/);
});

test('looking at that overview is itself in it, and so is what was refused', async () => {
  await (await world.as('otherGp')).get(`/cases/${id}`);
  const { body } = await (await world.as('gp')).page(`/cases/${id}/access-record`);
  expect(body).toMatch(/bekeek Gp van Dijk, huisarts bij Praktijk Noordzij, dit overzicht\./);
  expect(body).toMatch(
    /vroeg OtherGp van Dijk, huisarts bij Praktijk Oostduin, iets dat toen niet kon, of niet voor deze persoon bedoeld was\. Er is niets getoond en niets gewijzigd\./,
  );
});

test('a pharmacy that is only asked yet gets no form to keep data, and is not on record as one who saw them', async () => {
  const asking = await requestedCase(world);
  const pharmacist = await world.as('pharmacist');
  const said = await no(pharmacist, `/cases/${asking}/legal-hold`, { reason: 'court' });
  const form = await pharmacist.get<{ reason: string }>(`/cases/${asking}/legal-hold`);
  expect(`${String(form.status)} ${form.body.reason}`).toBe(said);
  const gp = await world.as('gp');
  expect((await gp.get(`/cases/${asking}/legal-hold`)).status).toBe(200);
  const { body } = await gp.get<Told>(`/cases/${asking}/access-record`);
  const theirs = body.items.filter(({ organisation }) => organisation === 'Apotheek Centrum');
  expect(theirs.map(({ outcome }) => outcome)).toEqual(['refused']);
  await yes(pharmacist, `/cases/${asking}/acceptance`);
  expect((await pharmacist.get(`/cases/${asking}/legal-hold`)).status).toBe(200);
});

test('nobody else gets it: not home care, not another practice, not the network', async () => {
  const answers = { nurse: 403, otherGp: 404, otherPharmacist: 404, coordinator: 403, practiceAssistant: 403 } as const;
  for (const who of ['nurse', 'otherGp', 'otherPharmacist', 'coordinator', 'practiceAssistant'] as const)
    expect({ who, status: (await (await world.as(who)).get(`/cases/${id}/access-record`)).status }).toEqual({
      who,
      status: answers[who],
    });
});

test('the auditor finds it for who shows a BSN, over all cases, also after the person is erased', async () => {
  const auditor = await world.as('auditor');
  const find = (body: object) => auditor.post<Told>('/access-record/patient', body);
  const before = await find({ bsn: '999996708' });
  expect(before.body.items.map(({ person }) => person)).toEqual(
    expect.arrayContaining(['Nurse van Dijk', 'Pharmacist van Dijk']),
  );
  await world.owner.query('delete from patient where case_id = $1', [id]);
  const after = await find({ bsn: '999996708' });
  expect(after.body.items.length).toBeGreaterThanOrEqual(before.body.items.length);
  expect(
    (await find({ bsn: '111222333' })).body.items.filter(({ action }) => action !== 'find-patient-record'),
  ).toEqual([]);
});

test('a BSN is found with the spaces and dots people type, and a slip is not handed over as an answer', async () => {
  const auditor = await world.as('auditor');
  const nothing = 'Van deze persoon is in dit netwerk niets vastgelegd';
  for (const bsn of ['9999 96708', '9999.96.708']) {
    const { body } = await auditor.submit('/access-record/patient', { bsn });
    expect(body).toContain('bekeek Nurse van Dijk');
    expect(body).not.toContain(nothing);
  }
  expect((await auditor.submit('/access-record/patient', { bsn: '111222333' })).body).toContain(nothing);
});

test('who was asked for without a BSN is found by name and birth date, however the name is typed', async () => {
  await asked(await world.as('gp'), {}, { birthName: 'Ångström-de Wit', birthDate: '1950-01-02', bsn: undefined });
  const auditor = await world.as('auditor');
  const { body } = await auditor.post<Told>('/access-record/patient', {
    birthName: 'angstrom de wit',
    birthDate: '1950-01-02',
  });
  expect(body.items.map(({ action }) => action)).toContain('submit');
});

test('the search is on record with the patient that was searched for, and asks for one thing or the other', async () => {
  const { rows } = await world.owner.query(
    `select 1 from audit_row a where action = 'find-patient-record' and role = 'auditor' and patient_key = (select patient_key from kit_case where id = $1)`,
    [id],
  );
  expect(rows.length).toBeGreaterThan(1);
  const auditor = await world.as('auditor');
  expect(await no(auditor, '/access-record/patient', {})).toBe('422 birthName birthDate');
  expect(await no(auditor, '/access-record/patient', { bsn: '123456789' })).toBe('422 bsn');
  expect(await no(await world.as('gp'), '/access-record/patient', { bsn: '999996708' })).toBe('403 may-not');
});

test('what is too long to tell says so, and only then', async () => {
  const gp = await world.as('gp');
  const path = `/cases/${id}/access-record`;
  expect((await gp.page(path)).body).not.toContain('Alleen de laatste');
  await world.owner.query(
    `insert into audit_row (network_id, at, role, action, case_id, outcome)
     select $1, '2025-01-01'::timestamptz + n * interval '1 minute', 'system', 'read', $2, 'done' from generate_series(1, 2000) n`,
    [world.network, id],
  );
  expect((await gp.page(path)).body).toContain('Alleen de laatste 2.000 staan hier.');
  expect((await gp.get<Told>(path)).body).toMatchObject({ isCutOff: true });
});
