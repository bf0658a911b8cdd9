import { randomUUID } from 'node:crypto';
import { derivedPasswords, type RoleUrls, roleUrls } from '../../src/platform/database/database-roles.js';
import type { Network } from '../factories/network.js';
import { copyDatabase, EMPTY, INHABITED, onServer } from './template-database.js';

export interface TestDatabase extends RoleUrls {
  drop(): Promise<void>;
}

/** A migrated, empty database of this spec file's own. */
export const freshDatabase = (): Promise<TestDatabase> => copyOf(EMPTY);

/** One in which a network lives; see `makeNetwork`. */
export async function inhabitedDatabase(): Promise<TestDatabase & { lives: Network }> {
  const lives = JSON.parse(process.env['TEST_NETWORK'] ?? '') as Network;
  return { ...(await copyOf(INHABITED)), lives };
}

async function copyOf(template: string): Promise<TestDatabase> {
  const superuserUrl = process.env['TEST_SUPERUSER_URL'] ?? '';
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await copyDatabase(superuserUrl, template, name);
  return {
    ...roleUrls(superuserUrl, name, derivedPasswords(superuserUrl)),
    drop: () => onServer(superuserUrl, `drop database ${name} with (force)`),
  };
}
