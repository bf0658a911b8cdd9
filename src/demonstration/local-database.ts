import { existsSync } from 'node:fs';
import path from 'node:path';
import { BackupRefused } from '../operations/backup/refused.js';
import type { Config } from '../platform/config.js';
import { derivedPasswords, roleUrls, type RolePasswords } from '../platform/database/database-roles.js';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { OperatorError } from '../platform/operator-error.js';
import { keysIn } from './keys.js';

export interface LocalDatabase {
  config: Config;
  stop(): Promise<void>;
}

/** For what is done beside the application: the database it runs on, its own or that of the demonstration. */
export async function localDatabase(asked: Config): Promise<LocalDatabase> {
  if (!asked.demonstration) return { config: asked, stop: () => Promise.resolve() };
  const folder = path.resolve(asked.dataDir);
  refuseEmpty(folder);
  const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  const { ownerUrl, appUrl } = roleUrls(server.superuserUrl, 'kit', derivedPasswords(server.superuserUrl));
  return { config: { ...asked, ...keysIn(folder), databaseUrl: appUrl, ownerUrl }, stop: () => server.stop() };
}

export interface LocalServer {
  superuserUrl: string;
  /** The database, whether it is there yet or not, and the passwords of its roles. */
  name: string;
  passwords: RolePasswords;
  patientKeys: string;
  stop(): Promise<void>;
}

/** For whoever puts a database where there is none: the server that is configured, else that of the demonstration. */
export async function localServer(config: Config): Promise<LocalServer> {
  const { superuserUrl, ownerUrl, databaseUrl, backup, patientKeys } = config;
  if (config.demonstration) return serverOfDemonstration(path.resolve(config.dataDir));
  if (!superuserUrl || !ownerUrl)
    throw new BackupRefused(
      'DATABASE_SUPERUSER_URL and DATABASE_OWNER_URL are needed: the server, and the database as role owner',
    );
  const [ownerPassword, appPassword] = [passwordIn(ownerUrl), passwordIn(databaseUrl)];
  const passwords = { ownerPassword, appPassword, backupPassword: passwordIn(backup.url) || undefined };
  const name = decodeURIComponent(new URL(ownerUrl).pathname.slice(1));
  return { superuserUrl, name, passwords, patientKeys, stop: () => Promise.resolve() };
}

async function serverOfDemonstration(folder: string): Promise<LocalServer> {
  if (!existsSync(path.join(folder, 'keys.json')))
    throw new BackupRefused(
      `${folder} has no keys.json: put that of the demonstration there, or nothing of it can be read`,
    );
  const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  const { superuserUrl } = server;
  const passwords = derivedPasswords(superuserUrl);
  const { patientKeys } = keysIn(folder);
  return { superuserUrl, name: 'kit', passwords, patientKeys, stop: () => server.stop() };
}

/** Who looks in a wrong folder is told so; a server begun there would know of nothing that is due. */
function refuseEmpty(folder: string): void {
  if (existsSync(path.join(folder, 'postgres', 'data'))) return;
  throw new OperatorError(`DATABASE_URL is not set, and there is no demonstration in ${folder}: run npm start first.`);
}

const passwordIn = (url: string): string => (url ? decodeURIComponent(new URL(url).password) : '');
