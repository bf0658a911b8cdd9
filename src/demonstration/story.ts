import type { Client } from 'pg';
import type { Clock } from '../platform/clock.js';
import { writeGround } from './ground.js';
import { tellHistory } from './history.js';

/** Everything the demonstration begins with. Told once; a later start finds it there. */
export async function tellStory(owner: Client, clock: Clock): Promise<void> {
  const { rowCount } = await owner.query('select from network');
  if (rowCount !== 0) return;
  const now = clock.now();
  const say = (text: string) => process.stdout.write(`  ${text}\n`);
  const began = performance.now();
  say('De demonstratie wordt ingericht (eenmalig) ...');
  await owner.query('begin');
  const ground = await writeGround(owner, now);
  say('regio, standaard, organisaties en mensen staan klaar');
  const { book, cases } = await tellHistory(owner, ground, now);
  await owner.query('commit');
  say(`${String(cases.length)} verzonnen aanvragen van twee jaar (${String(book.size)} regels)`);
  say(`klaar in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
