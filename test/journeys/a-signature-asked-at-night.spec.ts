import { addOrganisation } from '../../src/access/founding.js';
import { yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { mailsTo } from '../factories/mailbox.js';
import { request, type Asked } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

const EVENING = new Date('2026-11-18T19:00:00+01:00');
const POST = { name: 'Huisartsenpost', phone: '070 222 22 22', mailAddress: 'post@example.org' };
let world: World;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld(EVENING);
  await addOrganisation(world.owner, world.network, { ...POST, kind: 'out-of-hours-post' });
  pharmacist = await world.as('pharmacist');
  const duty = { organisationId: world.organisations.pharmacy, phone: '06 98 76 54 32', delivers: true };
  const night = { from: '2026-11-18T17:00+01:00', until: '2026-11-19T08:00+01:00' };
  expect((await (await world.as('coordinator')).post('/duties', { ...duty, ...night })).status).toBe(201);
});
afterAll(() => world.stop());

const byTelephone = async (urgency: string, birthName: string) => {
  const { signature: _, ...asked } = request({ urgency }, { birthName });
  const { practice: practiceId } = world.organisations;
  const of = { practiceId, prescriberName: 'dr. G. van Dijk', receivedBy: 'telephone' };
  const { status, body } = await pharmacist.post<Asked>('/cases/on-behalf', { ...asked, ...of });
  expect(status).toBe(201);
  return body;
};
const mailed = async (to: string, { number }: Asked) =>
  (await mailsTo(world, to)).filter(({ subject }) => subject.includes(String(number)));

test('an urgent request by telephone asks the signature of who must sign, and of the post when the practice is closed', async () => {
  const asked = await byTelephone('urgent', 'Zonderling');
  const [own] = await mailed(emailOf('gp'), asked);
  expect(own?.subject).toContain('uw handtekening is nodig');
  expect(own?.text).toContain(`/cases/${asked.id}/order/renewal`);
  expect(own?.text).toMatch(/Apotheek: Apotheek Centrum, 06 98 76 54 32/);
  const [atNight] = await mailed(POST.mailAddress, asked);
  expect(atNight?.subject).toContain('de praktijk is dicht');
  for (const words of ['Praktijk: Praktijk Noordzij, 070 000 0000', 'Apotheek: Apotheek Centrum, 06 98 76 54 32'])
    expect(atNight?.text).toContain(words);
  expect(atNight?.text).not.toContain(asked.id);
  expect(await mailed(emailOf('otherGp'), asked)).toEqual([]);

  await yes(pharmacist, `/cases/${asked.id}/acceptance`);
  await yes(pharmacist, `/cases/${asked.id}/packing`, { kitId: await shelvedKit(world) });
  const page = (await pharmacist.page(`/cases/${asked.id}`)).body;
  expect(page).toMatch(/Gebeurt dat niet\? Bel Huisartsenpost:[^]*070 222 22 22/);

  world.clock.moveTo(new Date(EVENING.getTime() + 31 * 60_000));
  pharmacist = await world.as('pharmacist');
  await yes(pharmacist, `/cases/${asked.id}/signature-reminder`);
  expect(await mailed(emailOf('gp'), asked)).toHaveLength(2);
  expect((await mailed(POST.mailAddress, asked)).filter(({ subject }) => subject.includes('dicht'))).toHaveLength(2);
});

test('what may wait until the practice opens, and what is asked by day, does not call out the post', async () => {
  const tomorrow = await byTelephone('tomorrow', 'Morgenrood');
  expect(await mailed(emailOf('gp'), tomorrow)).toHaveLength(1);
  expect(await mailed(POST.mailAddress, tomorrow)).toEqual([]);
  world.clock.moveTo(new Date('2026-11-19T10:00:00+01:00'));
  pharmacist = await world.as('pharmacist');
  expect(await mailed(POST.mailAddress, await byTelephone('urgent', 'Dagelijks'))).toEqual([]);
});
