import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import type { Clock } from '../platform/clock.js';
import { writeGround } from './ground.js';

/** Everything the demonstration begins with. Told once; a later start finds it there. */
export async function tellStory(_app: NestFastifyApplication, owner: Client, clock: Clock): Promise<void> {
  const { rowCount } = await owner.query('select from network');
  if (rowCount !== 0) return;
  await writeGround(owner, clock.now());
}
