import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { dayOf, momentOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { DueWork, planWork } from '../platform/work/due.js';
import { RowBuffer } from './row-buffer.js';
import { Random } from './random.js';
import { Shelf, versionsOf } from './shelf.js';
import { duringTheDay } from './timeline.js';
import {
  confirmReadiness,
  emptyStaleKits,
  prolongRoster,
  renewAgreements,
  serialsOf,
  tooFewKits,
} from './upkeep.query.js';
import { keepSerials, writeKits } from './write-kits.js';

const JOB = 'demonstration-upkeep';
/** Reminded, and in the last days. */
const READY_EVERY_DAYS = 34;
/** Somewhat more than a kit must have to leave, so that it is replaced in time. */
const DAYS_LEFT = 100;

/** A demonstration that runs for a year must not die of expired kits and confirmations that nobody gave. */
@Injectable()
export class Upkeep implements OnModuleInit {
  constructor(
    private readonly due: DueWork,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    if (!this.config.ownerUrl) return; // only the demonstration's own server has an owner at hand
    this.due.handle(JOB, ({ network }) => this.#keepUp(network));
    this.due.plan(async (now, _, tx) => {
      const today = dayOf(now);
      await planWork(tx, JOB, today, null, momentOf(today, '05:00'));
    });
  }

  async #keepUp(network: string): Promise<void> {
    const owner = new pg.Client(this.config.ownerUrl);
    await owner.connect();
    try {
      await owner.query('begin');
      await keepUp(owner, network, this.clock.now());
      await owner.query('commit');
    } finally {
      await owner.end();
    }
  }
}

export async function keepUp(owner: pg.Client, network: string, now: Date): Promise<void> {
  const today = dayOf(now);
  await confirmReadiness(owner, now, READY_EVERY_DAYS);
  await renewAgreements(owner, now, today);
  await prolongRoster(owner, now);
  await emptyStaleKits(owner, now, today, DAYS_LEFT);
  const buffer = new RowBuffer(network, new Random(Math.floor(now.getTime() / 1000)));
  const short = await tooFewKits(owner, today, DAYS_LEFT);
  const people = new Map(short.map(({ pharmacy, one, other }) => [pharmacy, [one, other] as const]));
  const serials = await serialsOf(owner);
  const shelf = new Shelf(buffer, {
    ...{ versions: await versionsOf(owner), substitutions: [], serials, hesitates: () => 0 },
    staff: (pharmacy) => people.get(pharmacy) ?? ['', ''],
  });
  for (const { pharmacy, lacks } of short)
    for (let n = 0; n < lacks; n++) shelf.seal(pharmacy, duringTheDay(now, 1, buffer.random));
  await writeKits(owner, buffer);
  await buffer.write(owner, 'event');
  await buffer.write(owner, 'opium_movement');
  await keepSerials(owner, network, serials);
}
