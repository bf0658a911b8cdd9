import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { makeApplication } from '../../src/application.js';
import { checkKeys } from '../../src/platform/database/check-keys.js';
import { countSealed, missingKeys, rotate } from '../../src/operations/key-rotation.js';
import { Vault } from '../../src/platform/vault.js';
import { SEALED_TABLES } from '../../src/operations/sealed-tables.js';
import { Client } from '../factories/client.js';
import { asked } from '../factories/requests.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';
import { ownerOf, takeBackup, type Backup, type Restored } from '../setup/backup.js';

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [OLD, NEW] = [key('2025'), key('2026')];
const SECRETS = /elikoğlu|sleutel bij buur|1941-03-09/;

let world: World;
let backup: Backup;
let restored: Restored;
let id: string;
const configWith = (patientKeys: string, databaseUrl = restored.appUrl) => ({
  ...world.config,
  patientKeys,
  databaseUrl,
});
const vaultWith = (patientKeys: string) => new Vault(configWith(patientKeys));
/** What a practice sees of its case in an application with these keys on the old copy. */
async function seenWith(patientKeys: string, paths: string[]) {
  const app = await makeApplication(configWith(patientKeys), world.clock, false);
  const client = await Client.signIn(app, emailOf('gp'), passwordOf());
  const pages = [];
  for (const path of paths) pages.push(await client.page(path));
  await app.close();
  return pages;
}
const onOwner = async <T>(databaseUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> => {
  const owner = new pg.Client(ownerOf(databaseUrl));
  await owner.connect();
  return work(owner).finally(() => owner.end());
};
/** The backup is made with the first key; afterwards everything in use goes over to the second. */
beforeAll(async () => {
  world = await startWorld(undefined, { patientKeys: OLD });
  const own = { accessNote: 'sleutel bij buur' };
  id = (await asked(await world.as('gp'), own, { birthName: 'Çelikoğlu' })).id;
  await checkKeys(world.config, world.clock.now());
  await world.stop({ keepDatabase: true });
  backup = await takeBackup(world.config);
  restored = await backup.restore();
  const vault = vaultWith(`${NEW},${OLD}`);
  const { left } = await onOwner(world.config.databaseUrl, (owner) =>
    rotate(SEALED_TABLES, { owner, vault, say: () => undefined }),
  );
  expect(left).toBe(0);
});
afterAll(async () => {
  await backup.discard();
  await world.drop();
});

test('an old backup opens with the new key in front and the old one behind it', async () => {
  const [page] = await seenWith(`${NEW},${OLD}`, [`/cases/${id}`]);
  expect(page?.status).toBe(200);
  expect(page?.body).toMatch(SECRETS);
});

test('with the new key alone nothing starts, and the message names the key that is missing', async () => {
  const starting = checkKeys(configWith(NEW), world.clock.now());
  await expect(starting).rejects.toThrow('the last key must stay 2025');
  expect(
    await onOwner(restored.ownerUrl, async (owner) =>
      missingKeys(await countSealed(owner, SEALED_TABLES), vaultWith(NEW)),
    ),
  ).toEqual(['2025']);
});

test('even where nobody looked at the start, no answer holds anything of anybody', async () => {
  const pages = await seenWith(NEW, [`/cases/${id}`, '/', '/cases']);
  expect(pages.map(({ status }) => status)).toEqual([500, 500, 500]);
  for (const { body } of pages) expect(body).not.toMatch(SECRETS);
});

test('without the key of its time a value says which key is missing', () => {
  const sealed = vaultWith(OLD).seal('Aalbers', 'patient|birth_name|1');
  expect(() => vaultWith(NEW).open(sealed, 'patient|birth_name|1')).toThrow('no key "2025"');
});
