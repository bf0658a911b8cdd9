import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { makeApplication } from '../../src/application.js';
import { Worker } from '../../src/platform/work/worker.js';
import { Clock } from '../../src/platform/clock.js';
import { readConfig, type Config } from '../../src/platform/config.js';
import { freshDatabase, inhabitedDatabase } from '../setup/test-database.js';
import { Client } from './client.js';
import { emailOf, makeNetwork, MORNING, passwordOf, type Network, type Who } from './network.js';
import { withSecondFactor, type App } from './second-factor.js';

export { emailOf, MORNING, passwordOf, type Who } from './network.js';

export interface World extends Network {
  app: NestFastifyApplication;
  owner: pg.Client;
  clock: Clock;
  config: Config;
  /** Who has a second factor: see `withSecondFactor`. */
  apps: Map<Who, App>;
  /** Signed in, with a confirmation of just now; where patients are real with a second factor, which is made when needed. */
  as(who: Who): Promise<Client>;
  /** Everything that is due now is done: events told, letters sent, offers lapsed. */
  settle(): Promise<void>;
  stop(how?: { keepDatabase: true }): Promise<void>;
  /** What stop does by itself, unless the database was to be kept. */
  drop(): Promise<void>;
}

/**
 * The network of `makeNetwork` in the real application, on a database of its own. Nothing runs by itself: `settle()` makes
 * the rounds.
 */
export async function startWorld(startsAt = MORNING, own: Partial<Config> = {}): Promise<World> {
  const made = startsAt.getTime() === MORNING.getTime() ? await inhabitedDatabase() : undefined;
  const database = made ?? (await freshDatabase());
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const network = made?.lives ?? (await makeNetwork(owner, startsAt));

  const clock = new Clock(startsAt);
  const config = { ...testConfig(database.appUrl), ...own };
  const app = await makeApplication(config, clock, false);
  const world: World = {
    ...{ ...network, app, owner, clock, config },
    apps: new Map(),
    async as(who) {
      const own = world.apps.get(who) ?? (config.demonstration ? undefined : await withSecondFactor(world, who));
      return Client.signIn(app, emailOf(who), passwordOf(), { code: own?.code() });
    },
    settle: () => app.get(Worker).runTasks(),
    async stop(how) {
      await app.close();
      await owner.end();
      if (!how) await database.drop();
      await rm(config.auditRoots, { recursive: true, force: true });
    },
    drop: () => database.drop(),
  };
  return world;
}

/** Each has to plan everything anew: five more cost a journey a third of what PostgreSQL does for it. */
const CONNECTIONS = 3;

/** As in production but for the database of this file and http on the loopback. */
export function testConfig(databaseUrl: string): Config {
  const base = readConfig({
    SECRET: randomBytes(32).toString('hex'),
    PATIENT_KEYS: `test:${randomBytes(32).toString('base64')}`,
  });
  const auditRoots = path.join(tmpdir(), `kit-roots-${randomBytes(8).toString('hex')}`);
  return { ...base, databaseUrl, connections: CONNECTIONS, auditRoots, publicUrl: 'http://127.0.0.1:3000' };
}
