import pg from 'pg';
import { ACCESS_NOTE, DRAFTED, MOVED_NOTE, PATIENT } from './plants.js';
import type { Visitor } from './visitor.js';

export interface Cast {
  gp: Visitor;
  pharmacist: Visitor;
  nurse: Visitor;
}
interface Short {
  moments: Record<string, string>;
}
interface Kits {
  items: { id: string }[];
}

/** From the first letter of a draft to an opened box; answers which case it is. */
export async function live({ gp, pharmacist, nurse }: Cast): Promise<string> {
  const draft = await gp.does('POST', '/drafts', {
    patient: { birthName: DRAFTED, phone: PATIENT.phone },
    accessNote: ACCESS_NOTE,
  });
  await gp.does('PATCH', `/drafts/${draft.id}`, { patient: { birthName: DRAFTED, bsn: PATIENT.bsn } }, draft.version);
  await gp.page(`/cases/new?draft=${draft.id}`);
  const homeCare = await nurse.does<{ organisation: { id: string } }>('GET', '/session');
  const apotheek = await pharmacist.does<{ organisation: { id: string } }>('GET', '/session');
  const asked = {
    ...{
      patient: PATIENT,
      placeOfStay: 'home',
      urgency: 'urgent',
      lifeExpectancy: 'days',
      opioidNaive: true,
      consent: true,
    },
    ...{ accessNote: ACCESS_NOTE, signature: { confirmed: true } },
    ...{ homeCareOrganisationId: homeCare.organisation.id, preferredPharmacyId: apotheek.organisation.id },
  };
  const { id } = await gp.does('POST', '/cases', asked);
  await gp.ask('POST', '/cases', { ...asked, patient: { ...PATIENT, houseNumberSuffix: 'bis-Q7' } }); // a duplicate
  const kits = await pharmacist.does<Kits>('GET', '/kits?ready=true');
  const kitId = kits.items[0]?.id ?? '';
  await pharmacist.does('POST', `/cases/${id}/acceptance`, {});
  await gp.ask(
    'PATCH',
    `/cases/${id}/address`,
    { postcode: PATIENT.postcode, houseNumber: 48_713, accessNote: MOVED_NOTE },
    { 'if-match': '1' },
  );
  await pharmacist.does('POST', `/cases/${id}/packing`, { kitId, deviationReason: 'shortage' });
  await pharmacist.does('POST', `/cases/${id}/dispatch`, {});
  const handed = { receivedBy: 'partner', leafletGiven: true };
  const { moments } = await pharmacist.does<Short>('POST', `/cases/${id}/delivery`, handed);
  await nurse.does('POST', `/cases/${id}/opening`, {
    openedAt: moments['delivered'],
    openedBy: 'nurse',
    orderedBy: 'prescriber',
  });
  for (const who of [gp, pharmacist, nurse])
    for (const way of ['/', '/cases', `/cases/${id}`, `/cases/${id}/events`]) await who.page(way);
  await gp.does('POST', '/drafts', { patient: { birthName: DRAFTED } });
  return id;
}

/** Bad input as a form and as JSON, what nobody has, what may not, and faults of ours in the middle of it. */
export async function goWrong({ gp, pharmacist }: Cast, id: string, databaseUrl: string): Promise<void> {
  const { birthName, bsn, postcode } = PATIENT;
  const wrong = {
    patient: { ...PATIENT, bsn: '123456789', birthDate: birthName, sex: birthName },
    urgency: bsn,
    accessNote: ACCESS_NOTE,
  };
  await gp.ask('POST', '/cases', wrong);
  await gp.ask('POST', '/cases', { [birthName]: bsn });
  await gp.ask('POST', '/cases', `{"patient": "${birthName}`);
  await gp.ask('POST', `/cases/check`, wrong);
  await gp.submit('/cases/check', {
    'patient[birthName]': birthName,
    'patient[bsn]': bsn,
    'patient[postcode]': postcode,
  });
  await gp.submit('/cases', { 'patient[birthName]': birthName, accessNote: ACCESS_NOTE });
  for (const way of [
    `/cases?status=${birthName}`,
    `/cases/${birthName}`,
    `/drafts/${bsn}`,
    `/${birthName}`,
    `/pharmacies/candidates?postcode=${encodeURIComponent(postcode)}&urgency=x`,
  ])
    for (const ask of [() => gp.ask('GET', way), () => gp.page(way)]) await ask();
  await pharmacist.ask('POST', `/cases/${id}/refusal`, { reason: birthName });
  await pharmacist.ask('POST', `/cases/${id}/correction`, { reason: 'verkeerd aangeklikt' });
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  const whole = {
    patient: { ...PATIENT, bsn: undefined },
    placeOfStay: 'home',
    urgency: 'urgent',
    lifeExpectancy: 'days',
    opioidNaive: true,
  };
  for (const [broken, mended] of [
    [
      'alter table patient add constraint leak_test check (false) not valid',
      'alter table patient drop constraint leak_test',
    ],
    [
      'alter table draft add constraint leak_test check (false) not valid',
      'alter table draft drop constraint leak_test',
    ],
    ['alter table patient rename to patient_away', 'alter table patient_away rename to patient'],
  ] as const) {
    await owner.query(broken);
    const answers = [
      await gp.ask('POST', '/cases', { ...whole, consent: true, signature: { confirmed: true } }),
      await gp.ask('POST', '/drafts', { patient: { birthName: DRAFTED } }),
      await gp.page(`/cases/${id}`),
    ];
    await owner.query(mended);
    if (!answers.some(({ status }) => status === 500)) throw new Error(`${broken} broke nothing`);
  }
  await owner.end();
}
