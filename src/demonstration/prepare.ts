import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { AFTER_MIGRATION } from '../operations/after-migration.js';
import { Clock } from '../platform/clock.js';
import { ConfigError } from '../platform/config-reader.js';
import type { Config } from '../platform/config.js';
import { createDatabase, derivedPasswords } from '../platform/database/database-roles.js';
import type { EmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { migrate } from '../platform/database/migrations.js';
import { AnotherVersion } from '../platform/database/same-migrations.js';
import { keysIn } from './keys.js';
import { livingFrom } from './living-days.js';
import { releaseMemory } from './release-memory.js';
import { isTold, tellStory } from './seed.js';

export interface Demonstration {
  config: Config;
  clock: Clock;
  /** Tells the story at the first start. */
  fill(app: NestFastifyApplication): Promise<void>;
  welcome(port: number): string;
  stop(): Promise<void>;
}

/** Its own server, its own keys, invented people: nothing of it can touch a real patient. */
export async function prepareDemonstration(asked: Config, server: EmbeddedPostgres): Promise<Demonstration> {
  const folder = path.resolve(asked.dataDir);
  const urls = await createDatabase(server.superuserUrl, 'kit', derivedPasswords(server.superuserUrl));
  try {
    await migrate(urls.ownerUrl, AFTER_MIGRATION);
  } catch (error) {
    await server.stop();
    throw error instanceof AnotherVersion ? new ConfigError(beginAnew(asked.dataDir)) : error;
  }
  const config = { ...asked, ...keysIn(folder), databaseUrl: urls.appUrl, ownerUrl: urls.ownerUrl };
  const presentClock = new Clock(asked.demonstrationNow ?? undefined);
  const told = await asOwner(urls.ownerUrl, isTold);
  const clock = told ? presentClock : new Clock(livingFrom(presentClock.now()));
  return {
    config,
    clock,
    async fill(app) {
      if (told) return;
      await asOwner(urls.ownerUrl, (owner) => tellStory(app, owner, clock, presentClock));
      releaseMemory();
    },
    welcome: (port) => `
  De Palliatieve Kit draait als demonstratie: http://${config.host}:${String(port)}
  Kies op de inlogpagina met één klik wie u bent. Alle mensen en organisaties zijn verzonnen.
  Verstuurde mail staat op http://${config.host}:${String(port)}/dev/mail
  Een doos met code voor de nachtverpleegkundige staat op http://${config.host}:${String(port)}/dev/box
  Stoppen: Ctrl-C. Opnieuw beginnen: verwijder de map ${asked.dataDir}.
`,
    stop: () => server.stop(),
  };
}

/** Nothing is lost: everybody in it is invented, and the story is told again. */
const beginAnew = (dataDir: string) => `
  De demonstratie in de map ${dataDir} is gemaakt met een andere versie en kan niet verder.
  Verwijder die map en start opnieuw: alle mensen en organisaties erin zijn verzonnen.

  The demonstration in the folder ${dataDir} was made by another version and cannot go on.
  Delete that folder and start again: everybody in it is invented.
`;

async function asOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(url);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
