import { PROOF_SHOWN } from '../../src/access/proof.text.js';
import type { Proof } from '../../src/web/signed-in.js';
import { Client } from '../factories/client.js';
import { IdentityProvider } from '../factories/identity-provider.js';
import { asked, request, type Faults } from '../factories/requests.js';
import { SoftKey } from '../factories/soft-key.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

const HOME = 'http://localhost:3000';
const SUBJECT = 'huisarts-1';
let provider: IdentityProvider;
let world: World;
beforeAll(async () => {
  provider = await IdentityProvider.start(HOME);
  world = await startWorld(undefined, { oidc: provider.config, publicUrl: HOME });
  await world.owner.query(
    `insert into external_identity (network_id, person_id, id, issuer, subject, added_by, added_at)
     select network_id, id, uuidv7(), $2, $3, id, $4 from person where email = $1`,
    [emailOf('gp'), provider.config.issuer, SUBJECT, world.clock.now()],
  );
  await provider.knows(SUBJECT, '01990001', '01.015');
});
afterAll(async () => {
  await world.stop();
  await provider.stop();
});

/** Longer ago than a proof counts for a signature. */
const longAgo = () =>
  world.owner.query(
    `update session set confirmed_at = confirmed_at - interval '20 minutes' where person_id = (select id from person where email = $1)`,
    [emailOf('gp')],
  );
/** Goes to the provider by this way, is sure, and comes back. */
async function byProvider(browser: Client, way: string): Promise<void> {
  const there = String((await browser.page(way)).headers['location']);
  const back = await browser.page(await provider.visit(there, { sub: SUBJECT, acr: 'substantial' }));
  expect(back.status).toBe(303);
}
async function saysHow(gp: Client, id: string, proof: Proof): Promise<void> {
  expect((await gp.get<{ confirmedWith: Proof }>(`/cases/${id}/order`)).body.confirmedWith).toBe(proof);
  expect((await gp.page(`/cases/${id}/order`)).body).toContain(PROOF_SHOWN.nl[proof]);
}
const withoutProof = async (gp: Client) =>
  expect(await gp.post<Faults>('/cases', request())).toMatchObject({ status: 409, body: { reason: 'sign-in-again' } });

test('who came in by the provider signs with that, and later goes there once more', async () => {
  const gp = Client.stranger(world.app);
  await byProvider(gp, '/sign-in/provider');
  const csrf = (await gp.get<{ csrfToken: string }>('/session')).body.csrfToken;
  const signs = (token: string) =>
    gp.post<{ id: string } & Faults>('/cases', request(), { headers: { 'x-csrf-token': token } });
  await saysHow(gp, (await signs(csrf)).body.id, 'provider');
  await longAgo();
  expect(await signs(csrf)).toMatchObject({ status: 409, body: { reason: 'sign-in-again' } });
  await byProvider(gp, '/session/confirmation/provider?back=/cases/new');
  const renewed = (await gp.get<{ csrfToken: string }>('/session')).body.csrfToken;
  await saysHow(gp, (await signs(renewed)).body.id, 'provider');
});

test('a passkey signs once: its answer counts for one signature, and for no other purpose', async () => {
  const gp = await world.as('gp');
  const optionsFor = async (purpose: string) =>
    (await gp.post<{ challenge: string }>('/session/passkey-options', { purpose })).body;
  const key = new SoftKey();
  const passkey = key.register(await optionsFor('registration'));
  expect((await gp.post('/account/passkeys', { name: 'Laptop', passkey })).status).toBe(201);
  await longAgo();
  await withoutProof(gp);
  const signedWith = (answer: string) => request({ signature: { confirmed: true, passkey: answer } });
  const other = await gp.post<Faults>('/cases', signedWith(key.prove(await optionsFor('witness'))));
  expect([other.status, other.body.errors?.map(({ field }) => field)]).toEqual([422, ['signature.passkey']]);
  const answer = key.prove(await optionsFor('confirmation'));
  const { id } = await asked(gp, { signature: { confirmed: true, passkey: answer } });
  await saysHow(gp, id, 'passkey');
  await longAgo();
  const again = await gp.post<Faults>('/cases', signedWith(answer));
  expect([again.status, again.body.errors?.map(({ field }) => field)]).toEqual([422, ['signature.passkey']]);
});
