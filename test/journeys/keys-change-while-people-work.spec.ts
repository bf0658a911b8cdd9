import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { makeApplication } from '../../src/application.js';
import { checkKeys } from '../../src/platform/database/check-keys.js';
import { ConfigError } from '../../src/platform/config-reader.js';
import { countSealed, leftWithOldKeys, rotate } from '../../src/operations/key-rotation.js';
import { olderThan, replaceSealed } from '../../src/platform/sealed.query.js';
import { Vault } from '../../src/platform/vault.js';
import { SEALED_TABLES } from '../../src/operations/sealed-tables.js';
import { SEALED_PATIENT } from '../../src/patients/patients.service.js';
import { Client } from '../factories/client.js';
import { asked, request } from '../factories/requests.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [OLD, NEW] = [key('2025'), key('2026')];
const quiet = () => undefined;
/** By its name: a hash, a key under which something is found, a fingerprint, the bytes of a file. Whatever else is of bytes is sealed. */
const NOT_SEALED = /(hash|key|fingerprint|bytes|seal\.previous)$/;

let world: World;
let renewed: NestFastifyApplication;
let ids: string[];
let draft: string;
const vaultWith = (...keys: string[]) => new Vault({ ...world.config, patientKeys: keys.join(',') });
const signIn = (app: NestFastifyApplication) => Client.signIn(app, emailOf('gp'), passwordOf());
const startWith = (...keys: string[]) => checkKeys({ ...world.config, patientKeys: keys.join(',') }, world.clock.now());
const patientOf = async (client: Client, id: string) =>
  (await client.get<{ patient: Record<string, unknown> }>(`/cases/${id}`)).body.patient;
const counted = () => countSealed(world.owner, SEALED_TABLES);
beforeAll(async () => {
  world = await startWorld(undefined, { patientKeys: OLD });
  await startWith(OLD);
  const gp = await world.as('gp');
  ids = [];
  for (const birthName of ['Aalbers', 'Bakhuizen', 'Çelikoğlu'])
    ids.push((await asked(gp, { accessNote: 'sleutel bij buur' }, { birthName, bsn: undefined })).id);
  draft = (await gp.post<{ id: string }>('/drafts', { patient: { birthName: 'Kleinveld' } })).body.id;
  const config = { ...world.config, patientKeys: `${NEW},${OLD}` };
  renewed = await makeApplication(config, world.clock, false);
});
afterAll(async () => {
  await renewed.close();
  await world.stop();
});

test('every column of bytes is declared as sealed, or is known to be something else', async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and data_type = 'bytea' and table_name in (select relname from pg_class where relkind in ('r', 'p')) order by 1`,
  );
  const sealed = SEALED_TABLES.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
  expect(rows.map(({ name }) => name).filter((name) => !NOT_SEALED.test(name))).toEqual(sealed.sort());
});

test('nothing starts with another last key, with another key under a known name, or without the one that makes the hashes', async () => {
  await expect(startWith(OLD, NEW)).rejects.toThrow('the last key must stay 2025');
  await expect(startWith(NEW)).rejects.toThrow(ConfigError);
  await expect(startWith(key('2025'))).rejects.toThrow('the key named 2025 is not the key that wrote under that name');
  await expect(startWith(key('2025'), OLD)).rejects.toThrow(ConfigError);
  await startWith(NEW, OLD);
  await startWith(OLD);
  await expect(startWith(key('2026'), OLD)).rejects.toThrow('2026');
});

test('who wrote between reading and sealing anew is not undone', async () => {
  const vault = vaultWith(NEW, OLD);
  const old = await olderThan(world.owner, SEALED_PATIENT, vault.prefix, null, 10);
  const client = await signIn(renewed);
  const address = { postcode: '2512 CD', houseNumber: 99 };
  expect((await client.patch(`/cases/${ids[0]}/address`, address, { version: 1 })).status).toBe(200);
  expect(old.ids).toHaveLength(3);
  expect(await replaceSealed(world.owner, SEALED_PATIENT, old, old.values)).toBe(2);
  expect(await patientOf(client, ids[0] ?? '')).toMatchObject({ houseNumber: 99, birthName: 'Aalbers' });
});

test('a rotation that broke off is finished by the next one, and everything reads with the new key while it goes on', async () => {
  const means = { owner: world.owner, vault: vaultWith(NEW, OLD), say: quiet };
  const before = leftWithOldKeys(await counted(), means.vault);
  expect((await rotate(SEALED_TABLES.slice(0, 1), means)).left).toBe(0);
  const half = leftWithOldKeys(await counted(), means.vault);
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(before);
  const client = await signIn(renewed);
  expect(await patientOf(client, ids[2] ?? '')).toMatchObject({
    birthName: 'Çelikoğlu',
    accessNote: 'sleutel bij buur',
  });
  expect(await rotate(SEALED_TABLES, means)).toEqual({ left: 0, broken: [] });
  expect([...(await counted()).values()].flatMap((keys) => [...keys.keys()])).toEqual(['2026', '2026', '2026']);
  expect(await patientOf(client, ids[1] ?? '')).toMatchObject({ birthName: 'Bakhuizen' });
  const { items } = (await client.get<{ items: { id: string; body: object }[] }>('/drafts')).body;
  expect(items.find(({ id }) => id === draft)?.body).toMatchObject({ patient: { birthName: 'Kleinveld' } });
  expect((await client.post(`/cases/${ids[1]}/order/renewal`, { signature: { confirmed: true } })).status).toBe(200);
});

test('after the rotation the same patient is recognised still', async () => {
  const again = request({}, { birthName: 'bakhuizen', bsn: undefined });
  const { body } = await (await signIn(renewed)).post<{ possibleDuplicateOf?: string }>('/cases', again);
  expect(body.possibleDuplicateOf).toBe(ids[1]);
});

test('a row that does not open is left as it is and named, and the others are sealed anew', async () => {
  const third = key('2027');
  await world.owner.query(`update patient set phone = set_byte(birth_name, 20, 1) where case_id = $1`, [ids[1]]);
  const vault = vaultWith(third, NEW, OLD);
  const { left, broken } = await rotate(SEALED_TABLES, { owner: world.owner, vault, say: quiet });
  expect(broken).toEqual([`patient ${ids[1]}`]);
  expect(left).toBeGreaterThan(0);
  await world.owner.query(`update patient set phone = null where case_id = $1`, [ids[1]]);
  expect(
    (await rotate(SEALED_TABLES, { owner: world.owner, vault: vaultWith(NEW, third, OLD), say: quiet })).left,
  ).toBe(0);
});
