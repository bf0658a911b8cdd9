import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../access/settings.service.js';
import type { Actor } from '../platform/actor.js';
import { addDays, dayOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { Problem } from '../web/problem.js';
import { pharmaciesNow } from './pharmacies.query.js';
import { PHARMACY_SETTINGS } from './pharmacies.settings.js';
import type { ReadyLineInput } from './participation.input.js';
import { kitsOnShelf, noteNotSeen, noteSeen, seenLines } from './readiness-lines.query.js';
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

  /** A kit that is not where it should be counts no longer, until somebody finds it. */
  say(id: string, { line, said }: ReadyLineInput, actor: Actor): Promise<Result<ReadyLines, 'not-found'>> {
    refuseOthers(id, actor);
    return this.database.as<ReadyLines, 'not-found'>(actor, async (tx) => {
      const { lines } = await this.#lines(tx, id);
      const known = lines.find((one) => one.line === line);
      if (!known || (said === 'missing' && !known.kit)) return refuse('not-found');
      if (said === 'not-yet') await noteNotSeen(tx, id, line);
      else await noteSeen(tx, id, line, said === 'right');
      if (known.kit && (known.found === false) !== (said === 'missing')) {
        const kind = said === 'missing' ? 'kit-not-found' : 'kit-found';
        await announce(tx, kind, { subject: 'kit', subjectId: line, about: [id] });
      }
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
