import { addOrganisation } from '../../src/access/founding.js';
import type { Viewer } from '../../src/kit-life/fields-by-part.js';
import type { CaseStatus } from '../../src/kit-life/kit-life.js';
import type { Role } from '../../src/platform/actor.js';
import { yes } from './cases.js';
import { Client } from './client.js';
import { addColleague } from './colleague.js';
import type { Planted } from './field-marks.js';
import { asked, measured } from './requests.js';
import { shelvedKit } from './shelved-kits.js';
import { passwordOf, type Who, type World } from './world.js';

/** Somebody who looks at a case, by their part in it. */
export interface Onlooker {
  name: string;
  parts: Viewer[];
  role: Role;
  client: Client;
  status: CaseStatus;
  it: Planted;
  /** What they were answered when their part ended. */
  answered?: object;
}

type Own = Omit<Planted, 'id' | 'number' | 'patientKey'>;
const own = (place: number, birthName: string, bsn: string, pc4: string): Own => ({
  ...{ birthName, bsn, pc4, letters: 'XK', initials: `Q.${'ABCD'.charAt(place)}.W.` },
  ...{ birthDate: `193${String(place)}-02-03`, bornOn: `3 (februari|feb\\.?) 193${String(place)}` },
  ...{ houseNumber: 48_711 + place, suffix: `bis-Q${String(place)}`, phone: `069876543${String(place)}` },
  ...{ accessNote: `sleutel bij kolibrie ${String(place)}`, egfr: 41 + place },
  ...{
    street: `Kwartelgang-${String(place)}`,
    town: `Zwinsloot-${String(place)}`,
    kitPlace: `vensterbank ${String(place)}`,
  },
});
const OFFERED = own(1, 'Quispelkamp', '999996708', '2513');
const AT_HOME = own(2, 'Xylofoonstra', '999996630', '2514');
const DECLINED = own(3, 'Pimpelmeesma', '999996642', '2518');
/** Nobody delivers there. */
const UNPLACED = own(0, 'Nachtegaalsma', '999996654', '2241');

/** One case that is asked, one at home, one that went on and one that nobody has, each with everybody who stands beside it. */
export async function onlookers(world: World): Promise<Onlooker[]> {
  const { pharmacy, otherPharmacy, thirdPharmacy, homeCare } = world.organisations;
  const clients = new Map<Who, Client>();
  const as = async (who: Who) => {
    const client = clients.get(who) ?? (await world.as(who));
    clients.set(who, client);
    return client;
  };
  const [gp, pharmacist] = [await as('gp'), await as('pharmacist')];
  const offered = await ask(OFFERED);
  const atHome = await ask(AT_HOME);
  const declined = await ask(DECLINED);
  const unplaced = await ask(UNPLACED);

  const step = (name: string, body = {}) => yes(pharmacist, `/cases/${atHome.id}/${name}`, body);
  await step('acceptance');
  await step('packing', { kitId: await shelvedKit(world) });
  await step('dispatch');
  await step('delivery', { receivedBy: 'partner', leafletGiven: true });
  await step('hand-over', { pharmacyId: otherPharmacy });
  const answered = await yes(pharmacist, `/cases/${declined.id}/refusal`, { reason: 'no-stock' });
  const post = await atThePost(world, AT_HOME);

  const found: Onlooker[] = [];
  const looks = async (who: Who | Client, parts: Viewer[], role: Role, it: Planted, status: CaseStatus, more = {}) => {
    const name = typeof who === 'string' ? who : 'post';
    found.push({ name, parts, role, it, status, client: typeof who === 'string' ? await as(who) : who, ...more });
  };
  for (const [it, status] of [
    [offered, 'requested'],
    [atHome, 'delivered'],
    [unplaced, 'unplaced'],
  ] as const) {
    await looks('gp', ['practice'], 'prescriber', it, status);
    await looks('nurse', ['home-care'], 'nurse', it, status);
    await looks('thirdPharmacist', ['own-pharmacy'], 'pharmacist', it, status);
    await looks('coordinator', ['network'], 'coordinator', it, status);
    await looks('otherGp', [], 'prescriber', it, status);
  }
  await looks('pharmacist', ['offered'], 'pharmacist', offered, 'requested');
  await looks('otherPharmacist', ['offered'], 'pharmacist', declined, 'requested');
  await looks('pharmacist', ['supplier'], 'pharmacist', atHome, 'delivered');
  await looks('courier', ['supplier'], 'courier', atHome, 'delivered');
  await looks('leadPharmacist', ['network'], 'lead-pharmacist', atHome, 'delivered');
  await looks('administrator', [], 'administrator', atHome, 'delivered');
  await looks('auditor', [], 'auditor', atHome, 'delivered');
  await looks(post, ['out-of-hours'], 'prescriber', atHome, 'delivered');
  await looks('otherPharmacist', ['asked-to-take-over'], 'pharmacist', atHome, 'delivered');
  await looks('pharmacist', ['no-longer-asked'], 'pharmacist', declined, 'requested', { answered });
  return found;

  async function ask(it: Own): Promise<Planted> {
    const { birthName, initials, birthDate, bsn, houseNumber, phone, suffix: houseNumberSuffix } = it;
    const { street, town, kitPlace } = it;
    const where = { houseNumber, houseNumberSuffix, street, town };
    const patient = { birthName, initials, birthDate, bsn, ...where, phone, sex: 'other' };
    const request = {
      ...{ preferredPharmacyId: pharmacy, regularPharmacyId: thirdPharmacy, homeCareOrganisationId: homeCare },
      ...{ accessNote: it.accessNote, kitPlace, egfr: measured(it.egfr), allergies: ['N02AA01'] },
    };
    const { id, number } = await asked(gp, request, { ...patient, postcode: `${it.pc4} ${it.letters}` });
    const key = `select encode(patient_key, 'hex') as key from kit_case where id = $1`;
    const { rows } = await world.owner.query<{ key: string }>(key, [id]);
    return { ...it, id, number, patientKey: rows[0]?.key ?? '' };
  }
}

/** A prescriber of an out-of-hours post that has taken emergency access. */
async function atThePost(world: World, { birthDate, pc4, letters }: Own): Promise<Client> {
  const { owner, network, clock } = world;
  const post = await addOrganisation(owner, network, { name: 'Huisartsenpost', kind: 'out-of-hours-post' });
  const works = [{ organisationId: post, role: 'prescriber' as const }];
  const email = 'post@example.org';
  const person = { name: 'P. de Nacht', email, password: passwordOf(), profession: 'physician', works };
  await addColleague(owner, network, person, clock.now());
  const client = await Client.signIn(world.app, email, passwordOf());
  await yes(client, '/break-glass', {
    birthDate,
    postcode: `${pc4}${letters}`,
    reason: 'benauwd, huisarts niet bereikbaar',
  });
  return client;
}
