import { KIT_LIFE_SETTINGS } from '../../src/kit-life/kit-life.settings.js';
import { addDays, momentOf } from '../../src/platform/calendar.js';
import { formatMoment } from '../../src/web/format.js';
import { no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { request, type Asked } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';
import { testWithPdftotext, wordsOf } from '../setup/pdftotext.js';

const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  Buffer.from('handtekening van de arts'),
  Buffer.alloc(200),
]);

let world: World;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

const { signature: _, ...asked } = request();
const onPaper = (own: object = {}) => ({
  ...{ ...asked, practiceId: world.organisations.practice, prescriberName: 'dr. G. van Dijk', receivedBy: 'paper' },
  ...own,
});
async function packed(): Promise<string> {
  const { body } = await pharmacist.post<Asked>('/cases/on-behalf', onPaper());
  await yes(pharmacist, `/cases/${body.id}/acceptance`);
  await yes(pharmacist, `/cases/${body.id}/packing`, { kitId: await shelvedKit(world) });
  return body.id;
}
const today = () => {
  const [year = '', month = '', day = ''] = world.clock.today().split('-');
  return { 'signedOn[year]': year, 'signedOn[month]': month, 'signedOn[day]': day, asAgreed: 'true' };
};
const attach = (id: string, bytes: Buffer, fields: Record<string, string> = {}, by = pharmacist) =>
  by.send(`/cases/${id}/signed-form`, { ...today(), ...fields }, { name: 'formulier.jpg', bytes });
const words = async (id: string, file: string) =>
  wordsOf((await pharmacist.raw('GET', `/cases/${id}/documents/${file}`, undefined, {})).payload).replaceAll(
    /\s+/g,
    ' ',
  );

test('a kit leaves once the signed form is attached, and the case says who attached it', async () => {
  const id = await packed();
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 not-signed');
  const page = (await pharmacist.page(`/cases/${id}`)).body;
  expect(page).toContain('dr. G. van Dijk van Praktijk Noordzij');
  expect(page).toContain(`/cases/${id}/signed-form`);
  const form = (await pharmacist.page(`/cases/${id}/signed-form`)).body;
  expect(form).toContain('Morfine');
  expect(form).toMatch(/name="opium\[0\]\[quantity\]"(?![^>]*value="\d)[^>]*>/);
  expect((await attach(id, JPEG)).status).toBe(303);
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain('Ondertekend op papier op');
  await yes(pharmacist, `/cases/${id}/dispatch`);
});

test('what stands on the form is what may leave', async () => {
  const id = await packed();
  const { rows } = await world.owner.query<{ slot: string }>(
    `select distinct l.slot from kit_line l join case_kit u on u.kit_id = l.kit_id where u.case_id = $1 and l.opium_list = 'I'`,
    [id],
  );
  const opium = { 'opium[0][slot]': rows[0]?.slot ?? '', 'opium[0][quantity]': '1' };
  expect((await attach(id, JPEG, opium)).status).toBe(303);
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 order-differs');
});

test('the form is shown as it was attached to who treats or supplies, and every look is on record', async () => {
  const id = await packed();
  await attach(id, JPEG);
  const answer = await (await world.as('gp')).raw('GET', `/cases/${id}/signed-form/file`, undefined, {});
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'image/jpeg']);
  expect(answer.payload.equals(JPEG)).toBe(true);
  expect((await (await world.as('otherGp')).get(`/cases/${id}/signed-form/file`)).status).toBe(404);
  const { rows } = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from audit_row where case_id = $1 and action = 'read' and detail = 'signed-form'`,
    [id],
  );
  expect(rows).toEqual([{ n: 1 }]);
  const kept = await world.owner.query<{ content: Buffer }>('select content from signed_form where case_id = $1', [id]);
  expect(kept.rows[0]?.content.includes('handtekening')).toBe(false);
  expect(kept.rows[0]?.content.toString().includes(JPEG.toString('base64').slice(0, 20))).toBe(false);
});

test('what is neither a PDF nor a JPEG, over 10 MB or encrypted is refused by name', async () => {
  const id = await packed();
  const locked = Buffer.from('%PDF-1.7\n1 0 obj << /Encrypt 2 0 R >> endobj\n%%EOF');
  for (const [bytes, said] of [
    [Buffer.from('GIF89a en de rest'), 'geen JPEG en geen pdf'],
    [Buffer.concat([JPEG, Buffer.alloc(10 * 1024 * 1024)]), 'groter dan 10 MB'],
    [locked, 'wachtwoord of is versleuteld'],
  ] as const) {
    const { status, body } = await attach(id, bytes);
    expect([status, body.includes(said)]).toEqual([422, true]);
  }
  expect((await attach(id, JPEG, { 'signedOn[year]': '2027' })).body).toContain('moet nog komen');
  expect((await attach(id, JPEG, { 'signedOn[year]': '2025' })).body).toContain('ouder dan de geldigheid');
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 not-signed');
});

test('nobody attaches a form to what was signed here, or without a part in it', async () => {
  const gp = await world.as('gp');
  const id = await packed();
  expect((await attach(id, JPEG, {}, await world.as('otherPharmacist'))).status).toBe(404);
  await yes(gp, `/cases/${id}/order/renewal`, { signature: { confirmed: true } });
  expect((await attach(id, JPEG)).body).toContain('zelf al ondertekend');
});

test('a program sends the form along as a file, and it is taken out of the files', async () => {
  const headers = { 'content-type': 'image/jpeg', accept: 'application/json', 'idempotency-key': 'form-1' };
  const sent = await pharmacist.raw('POST', '/files?name=formulier.jpg', JPEG, headers);
  const { id: form } = JSON.parse(sent.text) as { id: string };
  const asked = { body: onPaper({ form }), key: 'on-paper-1' };
  const once = await pharmacist.post<Asked>('/cases/on-behalf', asked.body, { key: asked.key });
  expect(once.status).toBe(201);
  const again = await pharmacist.post<Asked>('/cases/on-behalf', asked.body, { key: asked.key });
  expect([again.status, again.body.id]).toEqual([201, once.body.id]);
  expect((await pharmacist.get(`/files/${form}`)).status).toBe(404);
  const holds = 'select order_is_signed(k) as holds from kit_case k where id = $1';
  expect((await world.owner.query(holds, [once.body.id])).rows).toEqual([{ holds: true }]);
  expect(await no(pharmacist, '/cases/on-behalf', onPaper({ form }))).toBe('422 form');
});

test('whoever waits reminds the practice, once in half an hour', async () => {
  const id = await packed();
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain('Herinneren aan ondertekenen');
  await yes(pharmacist, `/cases/${id}/signature-reminder`);
  expect(await no(pharmacist, `/cases/${id}/signature-reminder`)).toBe('409 reminded-already');
  expect((await (await world.as('gp')).page('/')).body).toContain(`/cases/${id}/order/renewal`);
  await attach(id, JPEG);
  expect(await no(pharmacist, `/cases/${id}/signature-reminder`)).toBe('409 signed-already');
});

test('where what was signed is shown again, it says that it was on paper', async () => {
  const id = await packed();
  await attach(id, JPEG);
  for (const page of ['order', 'documents']) {
    const { body } = await pharmacist.page(`/cases/${id}/${page}`);
    expect(body).toContain('op papier, ');
    expect(body).toContain('formulier toegevoegd door');
  }
  expect((await pharmacist.page(`/cases/${id}/order`)).body).toContain('Zoals op het ondertekende formulier staat');
});

testWithPdftotext('the papers say that it was signed on paper', async () => {
  const id = await packed();
  await attach(id, JPEG, { asAgreed: 'false' });
  const order = await words(id, 'execution-order.pdf');
  for (const said of [
    'Ondertekend op papier',
    'Formulier toegevoegd',
    'Volg wat de arts op het ondertekende formulier',
    'Zoals op het ondertekende formulier staat',
  ])
    expect(order).toContain(said);
  for (const nobodySigned of ['Onderhuids injecteren', 'blaaskatheter inbrengen'])
    expect(order).not.toContain(nobodySigned);
});

testWithPdftotext(
  'who ordered can be checked when the practice has one of that name, and the last day is valid to its end',
  async () => {
    const last = addDays(world.clock.today(), KIT_LIFE_SETTINGS['case.orderValidDays'].standard - 1);
    await world.owner.query(`update person set big = '19049999901' where name = 'Gp van Dijk'`);
    const id = await packed();
    await attach(id, JPEG);
    const order = await words(id, 'execution-order.pdf');
    for (const said of ['Beroep', 'BIG-nummer 19049999901', formatMoment(momentOf(last, '23:59'), 'nl')])
      expect(order).toContain(said);
    const { body } = await pharmacist.post<Asked>('/cases/on-behalf', onPaper({ prescriberName: 'dr. A. van Dijk' }));
    await yes(pharmacist, `/cases/${body.id}/acceptance`);
    await attach(body.id, JPEG);
    expect(await words(body.id, 'execution-order.pdf')).not.toContain('BIG-nummer');
  },
);
