import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { AFTER_MIGRATION } from '../after-migration.js';
import type { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { createDatabase, derivedPasswords } from '../platform/database/database-roles.js';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { migrate } from '../platform/database/migrations.js';
import { tellStory } from './story.js';

export interface Demonstration {
  config: Config;
  /** Seeds the story at the first start; afterwards it only says that it is there. */
  fill(): Promise<void>;
  welcome(port: number): string;
  stop(): Promise<void>;
}

/** Its own server, its own keys, invented people: nothing of it can touch a real patient. */
export async function prepareDemonstration(asked: Config, clock: Clock): Promise<Demonstration> {
  const folder = path.resolve(asked.dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  const urls = await createDatabase(server.superuserUrl, 'kit', derivedPasswords(server.superuserUrl));
  await migrate(urls.ownerUrl, AFTER_MIGRATION);
  const config = { ...asked, ...keysIn(folder), databaseUrl: urls.appUrl, ownerUrl: urls.ownerUrl };
  return {
    config,
    async fill() {
      const owner = new pg.Client(urls.ownerUrl);
      await owner.connect();
      try {
        await tellStory(owner, clock);
      } finally {
        await owner.end();
      }
    },
    welcome: (port) => `
  De Palliatieve Kit draait als demonstratie: http://${config.host}:${String(port)}
  Kies op de inlogpagina met één klik wie u bent. Alle mensen en organisaties zijn verzonnen.
  Verstuurde mail staat op http://${config.host}:${String(port)}/dev/mail
  Stoppen: Ctrl-C. Opnieuw beginnen: verwijder de map ${asked.dataDir}.
`,
    stop: () => server.stop(),
  };
}

/** Made once and kept beside the database: patients of an earlier start must stay readable. */
function keysIn(folder: string): Pick<Config, 'secret' | 'patientKeys'> {
  const file = path.join(folder, 'keys.json');
  if (!existsSync(file)) {
    const keys = { secret: randomBytes(32).toString('hex'), patientKeys: `demo:${randomBytes(32).toString('base64')}` };
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Pick<Config, 'secret' | 'patientKeys'>;
}
