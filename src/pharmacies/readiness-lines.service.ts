import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../access/settings.service.js';
import type { Actor } from '../platform/actor.js';
import { addDays, dayOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { Problem } from '../web/problem.js';
import { pharmaciesNow } from './pharmacies.query.js';
import { PHARMACY_SETTINGS } from './pharmacies.settings.js';
import { kitsOnShelf, noteSeen, seenLines } from './readiness-lines.query.js';
import { linesOf, type ReadyLines } from './readiness-lines.rules.js';

/** A pharmacy goes through its shelf and its details line by line before it confirms that it is ready. */
@Injectable()
export class ReadinessLines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  show(id: string, actor: Actor): Promise<ReadyLines> {
    refuseOthers(id, actor);
    return this.database.read(actor, (tx) => this.#lines(tx, id));
  }

  see(id: string, line: string, seen: boolean, actor: Actor): Promise<Result<ReadyLines, 'not-found'>> {
    refuseOthers(id, actor);
    return this.database.as<ReadyLines, 'not-found'>(actor, async (tx) => {
      const { lines } = await this.#lines(tx, id);
      if (!lines.some((one) => one.line === line)) return refuse('not-found');
      await noteSeen(tx, id, line, seen);
      return allow(await this.#lines(tx, id));
    });
  }

  async #lines(tx: EntityManager, id: string): Promise<ReadyLines> {
    const [pharmacy] = await pharmaciesNow(tx, this.clock.now(), id);
    if (!pharmacy) throw new Problem(404, { reason: 'not-found' });
    const { 'pharmacy.readinessDays': days } = await this.settings.read(tx, PHARMACY_SETTINGS);
    const lines = linesOf(await kitsOnShelf(tx, id), await seenLines(tx, id));
    const { name, phone, contacts, hoursText, takesPart, why, readinessConfirmedAt, readyKits } = pharmacy;
    return {
      ...{ id, name, phone, contacts, hoursText, takesPart, why, readinessConfirmedAt, readyKits, lines },
      until: readinessConfirmedAt && addDays(dayOf(readinessConfirmedAt), days),
      left: lines.filter(({ seenAt }) => seenAt === null).length,
    };
  }
}

function refuseOthers(id: string, actor: Actor): void {
  if (actor.role !== 'coordinator' && id !== actor.organisation) throw new Problem(404, { reason: 'not-found' });
}
