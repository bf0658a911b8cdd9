import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApplication } from '../../src/application.js';
import type { Config } from '../../src/platform/config.js';
import { Client } from './client.js';
import { leaveWorkToOthers } from './letters.js';
import { emailOf, passwordOf, type Who } from './network.js';
import { withSecondFactor } from './second-factor.js';
import type { World } from './world.js';

/** A second application on the world's database, which does the work over the queue; from here on the world itself does none. */
export async function startAtWork(world: World, own: Partial<Config> = {}): Promise<NestFastifyApplication> {
  await leaveWorkToOthers(world);
  return makeApplication({ ...world.config, ...own }, world.clock);
}

export async function signedInAt(app: NestFastifyApplication, world: World, who: Who): Promise<Client> {
  const phone = await withSecondFactor(world, who);
  return Client.signIn(app, emailOf(who), passwordOf(), { code: phone.code() });
}
