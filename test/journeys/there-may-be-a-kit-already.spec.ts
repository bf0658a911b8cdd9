import { no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { asked, type Asked } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let [gp, otherGp, pharmacist, otherPharmacist]: Client[] = [];
let here: Asked;
let there: Asked;
beforeAll(async () => {
  world = await startWorld();
  [gp, otherGp] = [await world.as('gp'), await world.as('otherGp')];
  [pharmacist, otherPharmacist] = [await world.as('pharmacist'), await world.as('otherPharmacist')];
  const { pharmacy, otherPharmacy } = world.organisations;
  const patient = { birthName: 'van den Dubbel', initials: 'A.', birthDate: '1933-04-05', bsn: undefined };
  here = await asked(who(gp), { preferredPharmacyId: pharmacy }, patient);
  there = await asked(
    who(otherGp),
    { preferredPharmacyId: otherPharmacy },
    { ...patient, birthName: 'Dubbel, v.d.', initials: 'A.B.' },
  );
});
afterAll(() => world.stop());

const who = (client: Client | undefined): Client => {
  if (!client) throw new Error('nobody is signed in');
  return client;
};
interface Told {
  otherKits?: {
    id: string;
    number: number | null;
    stage: string;
    pharmacy: string;
    phone: string;
    said: string | null;
  }[];
}
const told = async (client: Client | undefined, { id }: Asked) =>
  (await who(client).get<Told>(`/cases/${id}`)).body.otherKits;
async function records(action: string) {
  const { rows } = await world.owner.query<{ id: string; by: string }>(
    `select a.case_id as id, o.name as by from audit_row a join organisation o on o.id = a.organisation_id where action = $1 order by a.id`,
    [action],
  );
  return rows;
}

test('neither practice is told when it asks, nor a pharmacy that is only asked', async () => {
  expect([here.possibleDuplicateOf, there.possibleDuplicateOf]).toEqual([undefined, undefined]);
  expect(await told(otherPharmacist, there)).toBeUndefined();
  expect(await told(otherGp, there)).toBeUndefined();
});

test('the pharmacy that takes the second one is told how far the first is and whom to phone, and that is on record with both', async () => {
  await yes(who(pharmacist), `/cases/${here.id}/acceptance`, {});
  // Of one that nobody has taken yet nothing is told: who is asked for it would know whose it is.
  expect(await told(pharmacist, here)).toEqual([]);
  await yes(who(otherPharmacist), `/cases/${there.id}/acceptance`, {});
  expect(await told(otherPharmacist, there)).toMatchObject([
    { number: null, stage: 'under-way', pharmacy: 'Apotheek Centrum', said: null },
  ]);
  expect((await records('told-of-other-kit')).map(({ id }) => id).sort()).toEqual([here.id, there.id].sort());
  await world.settle();
  const { rows } = await world.owner.query<{ facts: string }>(
    `select to_jsonb(l)::text as facts from letter l where kind = 'other-kit' and channel = 'mail'`,
  );
  expect(rows).toHaveLength(1);
  expect(rows.map(({ facts }) => facts).join()).not.toMatch(/Dubbel|1933/);
  const page = (await who(otherPharmacist).page(`/cases/${there.id}`)).body;
  expect(page).toContain('Er is misschien al een kit onderweg.');
  expect(page).toContain('Bel voordat u bezorgt: Apotheek Centrum');
  expect((await who(otherGp).page(`/cases/${there.id}`)).body).not.toContain('Bel voordat u bezorgt');
});

test('of the other case itself the pharmacy sees nothing', async () => {
  expect((await who(otherPharmacist).get(`/cases/${here.id}`)).status).toBe(404);
});

test('the pharmacy says what came of it, both have it on record, and the two count as one from then on', async () => {
  const [other] = (await told(otherPharmacist, there)) ?? [];
  const link = `href="/cases/${there.id}/other-kits"`;
  const work = (await who(otherPharmacist).page('/')).body;
  expect([work.includes('misschien dubbel aangevraagd'), work.includes(link)]).toEqual([true, true]);
  const path = `/cases/${there.id}/other-kits`;
  expect(await no(who(otherPharmacist), path, { other: there.id, said: 'same' })).toBe('404 not-found');
  expect(await no(who(otherPharmacist), path, { other: other?.id, said: 'perhaps' })).toBe('422 said');
  expect(await no(who(pharmacist), path, { other: other?.id, said: 'same' })).toBe('404 not-found');
  expect(await no(who(otherGp), path, { other: other?.id, said: 'same' })).toBe('403 may-not');
  const keys = async (): Promise<object[]> => {
    const text = 'select distinct patient_key from kit_case where id = any ($1)';
    return (await world.owner.query<object>(text, [[here.id, there.id]])).rows;
  };
  expect(await keys()).toHaveLength(2);
  expect((await who(otherPharmacist).page(path)).body).toContain('Wat kwam daaruit?');
  expect((await who(otherPharmacist).submit(path, { other: other?.id ?? '', said: 'same' })).status).toBe(303);
  expect(await keys()).toHaveLength(1);
  expect((await who(otherPharmacist).page('/')).body).not.toContain(link);
  expect((await records('patient-same')).map(({ id }) => id).sort()).toEqual([here.id, there.id].sort());
  expect(await told(otherPharmacist, there)).toMatchObject([{ said: 'same' }]);
});

test('said to be another after all, they are two again, and nobody is told of it any more', async () => {
  const path = `/cases/${here.id}/other-kits`;
  await yes(who(pharmacist), path, { other: there.id, said: 'another' });
  const { rows } = await world.owner.query('select distinct patient_key from kit_case where id = any ($1)', [
    [here.id, there.id],
  ]);
  expect(rows).toHaveLength(2);
  expect((await who(pharmacist).page(`/cases/${here.id}`)).body).not.toContain('Er is misschien al een kit');
});

/** Both taken, the later one by the other pharmacy: what that one is told. */
async function toldOfBoth(second: Client | undefined, earlier: object, later: object, own: object = {}) {
  const { pharmacy, otherPharmacy } = world.organisations;
  const patient = { initials: 'A.', bsn: undefined };
  const first = await asked(who(gp), { preferredPharmacyId: pharmacy }, { ...patient, ...earlier });
  await yes(who(pharmacist), `/cases/${first.id}/acceptance`, {});
  const then = await asked(who(second), { ...own, preferredPharmacyId: otherPharmacy }, { ...patient, ...later });
  await yes(who(otherPharmacist), `/cases/${then.id}/acceptance`, {});
  return told(otherPharmacist, then);
}

test('the same name and birth date alone, in another street, is told to nobody of another practice', async () => {
  const patient = { birthName: 'Verweg', birthDate: '1934-04-05' };
  expect(await toldOfBoth(otherGp, patient, { ...patient, postcode: '2514AB' })).toEqual([]);
  const near = { birthName: 'Dichtbij', birthDate: '1934-04-05' };
  expect(await toldOfBoth(otherGp, near, { ...near, initials: 'B.' })).toHaveLength(1);
});

test('a practice that asked twice was asked itself: the pharmacy is not told over its head', async () => {
  const patient = { birthName: 'Zelfde', birthDate: '1935-04-05' };
  expect(await toldOfBoth(gp, patient, patient)).toEqual([]);
});

test('a pharmacy that is asked for the second one too does not learn from the first whose it is', async () => {
  const patient = { birthName: 'Tweemaal', birthDate: '1936-04-05', initials: 'A.', bsn: undefined };
  const at = { preferredPharmacyId: world.organisations.pharmacy };
  const first = await asked(who(gp), at, patient);
  await yes(who(pharmacist), `/cases/${first.id}/acceptance`, {});
  const second = await asked(who(otherGp), at, patient);
  expect(second.pharmacy?.id).toBe(world.organisations.pharmacy);
  expect(await told(pharmacist, first)).toEqual([]);
  await yes(who(pharmacist), `/cases/${second.id}/acceptance`, {});
  expect(await told(pharmacist, first)).toMatchObject([{ id: second.id, own: true, number: second.number }]);
});
