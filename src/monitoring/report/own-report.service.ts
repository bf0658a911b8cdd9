import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { Problem } from '../../web/problem.js';
import { contentFor, type Reader, type ReportContent } from './report-content.js';

export interface OwnReport {
  /** The editions that were made, the newest first. */
  periods: string[];
  /** Null while none was made. */
  read: { period: string; madeAt: Date; content: ReportContent; reader: Reader; state: 'made' } | null;
}

const MADE: Statement = {
  name: 'own-reports',
  text: 'select period from monitoring.own_report order by made_at desc, period limit 60',
};
const ONE: Statement = {
  name: 'own-report',
  text: 'select made_at as "madeAt", content from monitoring.own_report where period = $1',
};

/** What a pharmacy reads of itself: the editions as they were frozen, with its own numbers beside the region's. */
@Injectable()
export class OwnReports {
  constructor(private readonly database: Database) {}

  /** Without a period the newest. */
  show(asked: string | undefined, actor: Actor): Promise<OwnReport> {
    return this.database.read(actor, async (tx) => {
      const periods = (await ask<{ period: string }>(tx, MADE)).map(({ period }) => period);
      const period = asked ? periods.find((one) => one === asked) : periods[0];
      if (asked && !period) throw new Problem(404, { reason: 'not-found' });
      if (!period) return { periods, read: null };
      const [made] = await ask<{ madeAt: Date; content: ReportContent }>(tx, ONE, [period]);
      if (!made) throw new Problem(404, { reason: 'not-found' });
      const reader: Reader = { kind: 'pharmacy', organisationId: actor.organisation };
      const { madeAt, content } = made;
      return { periods, read: { period, madeAt, content: contentFor(content, reader), reader, state: 'made' } };
    });
  }
}
