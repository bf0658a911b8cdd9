import path from 'node:path';
import type { Config } from '../platform/config.js';
import { derivedPasswords, roleUrls } from '../platform/database/database-roles.js';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { keysIn } from './keys.js';

export interface AtHand {
  config: Config;
  stop(): Promise<void>;
}

/** For what is done beside the application: the database it runs on, its own or that of the demonstration. */
export async function databaseAtHand(asked: Config): Promise<AtHand> {
  if (!asked.demonstration) return { config: asked, stop: () => Promise.resolve() };
  const folder = path.resolve(asked.dataDir);
  const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  const { ownerUrl, appUrl } = roleUrls(server.superuserUrl, 'kit', derivedPasswords(server.superuserUrl));
  return { config: { ...asked, ...keysIn(folder), databaseUrl: appUrl, ownerUrl }, stop: () => server.stop() };
}
