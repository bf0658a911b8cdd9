import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import type { Clock } from '../platform/clock.js';
import { Recognition } from '../patients/recognition.service.js';
import { Patients } from '../patients/patients.service.js';
import { Vault } from '../platform/vault.js';
import { writeGround } from './write-region.js';
import { tellHistory } from './history.js';
import { liveDays } from './living-days.js';
import { approveNextVersion, explainDeviations } from './next-version.js';
import { rememberAccess } from './past-access.js';
import { rememberRecalls } from './past-recalls.js';
import { refuseAddresses } from './refused-addresses.js';
import { leaveLists } from './waiting-lists.js';

const say = (text: string) => process.stdout.write(`  ${text}\n`);

/** Everything the demonstration begins with. The clock stands before its last days, and comes to the present one with them. */
export async function tellStory(
  app: NestFastifyApplication,
  owner: Client,
  clock: Clock,
  presentClock: Clock,
): Promise<void> {
  const began = performance.now();
  const now = presentClock.now();
  say('De demonstratie wordt eenmalig ingericht ...');
  await owner.query('begin');
  const ground = await writeGround(owner, now);
  say('regio, standaard, organisaties en mensen staan klaar');
  const sealing = {
    patients: app.get(Patients, { strict: false }),
    recognition: app.get(Recognition, { strict: false }),
    vault: app.get(Vault, { strict: false }),
  };
  const { buffer, cases } = await tellHistory(owner, ground, now, sealing);
  await explainDeviations(owner, ground, now);
  await approveNextVersion(owner, ground, now);
  await rememberAccess(owner, ground, now);
  await rememberRecalls(owner, ground, now);
  await refuseAddresses(owner, ground, now);
  await owner.query('commit');
  say(`${String(cases.length)} verzonnen aanvragen van twee jaar, samen ${String(buffer.size)} regels`);
  const scenes = await liveDays(app, owner, clock, now);
  clock.moveTo(presentClock.now());
  await leaveLists(app, owner);
  // So much came at once that the planner still takes the tables for empty.
  await owner.query('analyze');
  say(`${String(scenes)} stappen van de laatste dagen`);
  say(`klaar in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

export async function isTold(owner: Client): Promise<boolean> {
  const { rowCount } = await owner.query('select from network');
  return rowCount !== 0;
}
