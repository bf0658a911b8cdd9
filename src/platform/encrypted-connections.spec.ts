import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { readConfig } from './config.js';

const REAL = {
  DATABASE_URL: 'postgres://app:x@127.0.0.1:5432/kit',
  SECRET: 'x'.repeat(32),
  PATIENT_KEYS: `1:${randomBytes(32).toString('base64')}`,
  PUBLIC_URL: 'https://kit.example.nl',
  SMTP_URL: 'smtps://mail.example.nl',
};
const OIDC = { OIDC_CLIENT_ID: 'kit', OIDC_ROLES: '01=prescriber' };
const said = (own: Record<string, string>): string => {
  try {
    readConfig({ ...REAL, ...own });
    return 'starts';
  } catch (error) {
    return (error as Error).message;
  }
};
const database = (address: string) => ({ DATABASE_URL: `postgres://${address}` });

test.each([
  'app@127.0.0.1/kit',
  'app@localhost:5433/kit',
  'app@[::1]/kit',
  'app@127.0.0.1/kit?host=/var/run/postgresql',
  'app@db.example.nl/kit?sslmode=verify-full',
  'app@10.0.0.7/kit?sslmode=verify-full',
])('a database at %s is on this machine, or known by its certificate', (address) => {
  expect(said(database(address))).toBe('starts');
});

test.each([
  'app@db.example.nl/kit',
  'app@10.0.0.7/kit',
  'app@postgres/kit',
  'app@db.example.nl/kit?ssl=true',
  'app@db.example.nl/kit?sslmode=require',
  'app@db.example.nl/kit?sslmode=prefer',
  'app@db.example.nl/kit?sslmode=no-verify',
  'app@db.example.nl/kit?sslmode=verify-full&sslmode=disable',
  'app@127.0.0.1/kit?host=db.example.nl',
  'app@localhost.example.nl/kit',
])('a database at %s could be somebody else, or be listened to: nothing starts', (address) => {
  expect(said(database(address))).toMatch(/^DATABASE_URL: must end in \?sslmode=verify-full/);
  for (const name of ['DATABASE_OWNER_URL', 'DATABASE_SUPERUSER_URL'])
    expect(said({ [name]: `postgres://${address}` })).toMatch(new RegExp(`^${name}: must end in`));
});

test('a certificate that cannot be read is said, before anything is connected', () => {
  const own = database('app@db.example.nl/kit?sslmode=verify-full&sslrootcert=/nowhere/ca.pem');
  expect(said(own)).toMatch(/^DATABASE_URL: cannot be used: .*\/nowhere\/ca\.pem/);
});

test('a queue on another machine is encrypted', () => {
  expect(said({ REDIS_URL: 'redis://127.0.0.1:6379' })).toBe('starts');
  expect(said({ REDIS_URL: 'rediss://queue.example.nl' })).toBe('starts');
  expect(said({ REDIS_URL: 'redis://queue.example.nl' })).toMatch(/^REDIS_URL: must begin with rediss:/);
});

test('a check of numbers and a provider are asked over https, except on this machine', () => {
  for (const name of ['BIG_CHECK_URL', 'AGB_CHECK_URL', 'OIDC_ISSUER']) {
    const address = (url: string) => ({ ...OIDC, [name]: url });
    for (const url of ['https://x.example.nl/a', 'http://localhost:9/a', 'http://127.0.0.1/a'])
      expect([name, url, said(address(url))]).toEqual([name, url, 'starts']);
    for (const url of ['http://x.example.nl/a', 'http://127.0.0.1.example.nl/', 'http://localhost@x.example.nl/'])
      expect(said(address(url))).toMatch(new RegExp(`^${name}: must b.* https://`));
  }
});

test('an open line to a named container is possible, to a machine of elsewhere it is not, whatever is named', () => {
  const compose = { DATABASE_URL: 'postgres://app:x@postgres:5432/kit', REDIS_URL: 'redis://:x@redis:6379' };
  expect(said({ ...compose, UNENCRYPTED_HOSTS: 'postgres,redis' })).toBe('starts');
  expect(said({ ...compose, UNENCRYPTED_HOSTS: 'redis' })).toMatch(/^DATABASE_URL/);
  expect(said({ ...compose, UNENCRYPTED_HOSTS: 'postgres' })).toMatch(/^REDIS_URL/);
  for (const host of ['db.example.nl', '10.0.0.7', '*'])
    expect(said({ ...database(`app@${host}/kit`), UNENCRYPTED_HOSTS: host })).toMatch(
      /^UNENCRYPTED_HOSTS: takes names/,
    );
  expect(said({ OIDC_ISSUER: 'http://provider/', ...OIDC, UNENCRYPTED_HOSTS: 'provider' })).toMatch(/^OIDC_ISSUER/);
});

test('with sslmode=verify-full neither driver falls back on a line that is not encrypted', async () => {
  const url = `${process.env['TEST_SUPERUSER_URL'] ?? ''}?sslmode=verify-full`;
  await expect(new pg.Client(url).connect()).rejects.toThrow('does not support SSL');
  await expect(new DataSource({ type: 'postgres', url }).initialize()).rejects.toThrow('does not support SSL');
});
