import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { derivedPasswords, type RoleUrls, roleUrls } from '../../src/platform/database/database-roles.js';
import { TEMPLATE } from './template-database.js';

export interface TestDatabase extends RoleUrls {
  drop(): Promise<void>;
}

/** A migrated, empty database of this spec file's own. */
export async function freshDatabase(): Promise<TestDatabase> {
  const superuserUrl = process.env['TEST_SUPERUSER_URL'] ?? '';
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(superuserUrl, `create database ${name} template ${TEMPLATE}`);
  // A copy has everything but the rights on the database itself.
  await onServer(superuserUrl, `grant create on database ${name} to owner`);
  return {
    ...roleUrls(superuserUrl, name, derivedPasswords(superuserUrl)),
    drop: () => onServer(superuserUrl, `drop database ${name} with (force)`),
  };
}

async function onServer(superuserUrl: string, statement: string): Promise<void> {
  const server = new pg.Client(superuserUrl);
  await server.connect();
  await server.query(statement);
  await server.end();
}
