import pg from 'pg';
import { AFTER_MIGRATION } from '../../src/operations/after-migration.js';
import {
  connected,
  createDatabase,
  derivedPasswords,
  roleUrls,
  urlOf,
} from '../../src/platform/database/database-roles.js';
import { migrate } from '../../src/platform/database/migrations.js';
import { makeNetwork, MORNING, type Network } from '../factories/network.js';

/** Migrated and empty. */
export const EMPTY = 'kit_template';
/** The same with a network in it, where it is MORNING. */
export const INHABITED = 'kit_template_inhabited';

/** What the databases of all spec files are copies of. @returns what stands in the one with a network. */
export async function makeTemplates(superuserUrl: string): Promise<Network> {
  const passwords = derivedPasswords(superuserUrl);
  const { ownerUrl } = await createDatabase(superuserUrl, EMPTY, passwords);
  await migrate(ownerUrl, AFTER_MIGRATION);
  await close(superuserUrl, EMPTY);
  await copyDatabase(superuserUrl, EMPTY, INHABITED);
  const network = await connected(roleUrls(superuserUrl, INHABITED, passwords).ownerUrl, (owner) =>
    makeNetwork(owner, MORNING),
  );
  await close(superuserUrl, INHABITED);
  return network;
}

/** Each copy begins with what the planner should know. Nobody may enter any more, for a database in use cannot be copied. */
async function close(superuserUrl: string, name: string): Promise<void> {
  await onServer(urlOf(superuserUrl, name), 'vacuum (freeze, analyze)');
  await onServer(superuserUrl, `alter database ${name} with is_template true allow_connections false`);
}

/**
 * Has everything but the rights on the database itself. Its connections live for seconds: five plans made to measure before the
 * first that is kept would cost a fifth of what PostgreSQL does for a story.
 */
export async function copyDatabase(superuserUrl: string, template: string, name: string): Promise<void> {
  await onServer(
    superuserUrl,
    `create database ${name} template ${template} strategy file_copy`,
    `grant create on database ${name} to owner`,
    `alter database ${name} set plan_cache_mode = force_generic_plan`,
  );
}

export async function onServer(superuserUrl: string, ...statements: string[]): Promise<void> {
  const server = new pg.Client(superuserUrl);
  await server.connect();
  for (const statement of statements) await server.query(statement);
  await server.end();
}
