import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from '../factories/client.js';
import { mailsTo } from '../factories/mailbox.js';
import { placeAfterCall, unplacedCase } from '../factories/placements.js';
import { asked } from '../factories/requests.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

/** A gateway as somebody might run one: it keeps what it gets, and answers as it is told. */
const got: { authorization?: string; body: { to: string; body: string } }[] = [];
let answers = 200;
let gateway: Server;
let world: World;
let gp: Client;
const EVENING = new Date('2026-11-18T19:00:00+01:00');
const MOBILE = '+31612345678';

beforeAll(async () => {
  gateway = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      got.push({
        authorization: request.headers.authorization,
        body: JSON.parse(body) as { to: string; body: string },
      });
      response.writeHead(answers).end();
    });
  });
  await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening));
  const { port } = gateway.address() as AddressInfo;
  const textGateway = {
    ...{ url: `http://127.0.0.1:${String(port)}/sms`, type: 'application/json', authorization: 'Bearer abc' },
    body: '{"to":"{to}","body":"{text}"}',
  };
  world = await startWorld(EVENING, { textGateway });
  gp = await world.as('gp');
});
afterAll(async () => {
  await world.stop();
  gateway.close();
});
const later = async (minutes: number) => {
  world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
  await world.settle();
  await world.settle();
};
const textsTo = (to: string) => got.filter(({ body }) => body.to === to).map(({ body }) => body.body);

test('who signed hears by mail at their own address until they choose otherwise; a text message needs a mobile', async () => {
  const { number } = await asked(gp, { urgency: 'urgent' });
  await world.settle();
  const about = async (address: string) =>
    (await mailsTo(world, address)).filter(({ subject }) => subject.includes(String(number)));
  expect(await about(emailOf('gp'))).toHaveLength(1);
  expect(await about('01990001@example.org')).toHaveLength(1);
  expect(got).toEqual([]);
  const wrong = await gp.submit('/account/reach', { by: 'text', mobile: '070 123 45 67' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('Vul een mobiel nummer in');
});

test('a text message holds the number of the request and a link, and goes out in place of mail when that was chosen', async () => {
  expect((await gp.post('/account/reach', { by: 'text', mobile: '06 12 34 56 78' })).status).toBe(200);
  const { id, number } = await asked(gp, { urgency: 'urgent' }, { birthName: 'Zonderling' });
  await world.settle();
  expect(textsTo(MOBILE)).toEqual([`${String(number)} http://127.0.0.1:3000/cases/${id}`]);
  expect(got[0]?.authorization).toBe('Bearer abc');
  const mails = (await mailsTo(world, emailOf('gp'))).filter(({ subject }) => subject.includes(String(number)));
  expect(mails).toEqual([]);
});

test('a gateway that is busy is tried again, one that refuses the number is not', async () => {
  answers = 503;
  const { number } = await asked(gp, { urgency: 'urgent' });
  await world.settle();
  const state = async () =>
    (
      await world.owner.query<{ state: string }>(
        `select state from letter where channel = 'text' and data ->> 'number' = $1`,
        [String(number)],
      )
    ).rows.map((row) => row.state);
  expect(await state()).toEqual(['due']);
  answers = 200;
  await later(2);
  expect(await state()).toEqual(['sent']);
  answers = 400;
  const other = await asked(gp, { urgency: 'urgent' });
  await world.settle();
  const { rows } = await world.owner.query(
    `select state, last_error from letter where channel = 'text' and data ->> 'number' = $1`,
    [String(other.number)],
  );
  expect(rows).toEqual([{ state: 'dead', last_error: '554 HTTP400 DATA' }]);
  answers = 200;
});

test('an urgent offer goes to the telephone of the duty; not opened it is told again, then who can phone is, and all of it stands on the case', async () => {
  const coordinator = await world.as('coordinator');
  const { otherPharmacy: organisationId } = world.organisations;
  const phone = '06 98 76 54 32';
  const duty = {
    organisationId,
    from: '2026-11-18T17:00+01:00',
    until: '2026-11-19T08:00+01:00',
    phone,
    delivers: true,
  };
  expect((await coordinator.post('/duties', duty)).status).toBe(201);
  const { id, number } = await asked(gp, { urgency: 'urgent' });
  await later(0.1);
  const line = `${String(number)} http://127.0.0.1:3000/cases/${id}`;
  expect(textsTo('+31698765432')).toEqual([line]);
  await later(5);
  expect(textsTo('+31698765432')).toEqual([line, line]);
  expect(textsTo(MOBILE)).not.toContain(line);
  await later(5);
  expect(textsTo(MOBILE)).toContain(line);
  const told = (await mailsTo(world, emailOf('coordinator'))).filter(({ subject }) =>
    subject.includes('heeft nog niet gekeken'),
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain(phone);
  const page = await (await world.as('gp')).page(`/cases/${id}`);
  for (const words of ['(tweede keer)', '(derde keer)']) expect(page.body).toContain(words);
});

test('an offer that somebody opened is not told again', async () => {
  gp = await world.as('gp');
  const { id, pharmacy } = await asked(gp, { urgency: 'urgent' });
  expect(pharmacy?.id).toBe(world.organisations.otherPharmacy);
  const before = textsTo('+31698765432').length;
  await later(0.1);
  await (await world.as('otherPharmacist')).get(`/cases/${id}/acceptance`);
  await later(6);
  expect(textsTo('+31698765432')).toHaveLength(before + 1);
});

test('what is placed after a call in the evening goes to the pharmacist who chose text messages, also when it is not urgent', async () => {
  const pharmacist = await world.as('thirdPharmacist');
  expect((await pharmacist.post('/account/reach', { by: 'both', mobile: '06 11 22 33 44' })).status).toBe(200);
  const id = await unplacedCase(world, await world.as('gp'));
  const before = textsTo('+31611223344').length;
  await placeAfterCall(await world.as('coordinator'), id, world.organisations.thirdPharmacy);
  await later(0.1);
  const { rows } = await world.owner.query<{ number: string }>('select number from kit_case where id = $1', [id]);
  const line = `${String(rows[0]?.number)} http://127.0.0.1:3000/cases/${id}`;
  expect(textsTo('+31611223344').slice(before)).toEqual([line]);
});
