import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { addDays, type PlainDate } from '../../platform/calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { PeriodKind } from '../period.js';
import { askedReader } from './asked-reader.js';
import type { NextReport } from './recipients.service.js';
import { contentFor, type Reader, type ReportContent } from './report-content.js';
import { ReportContents } from './report-content.query.js';
import { readTold } from './told-before.query.js';
import { nextEdition, reportDueAt } from './report-day.rules.js';
import { listReports, pharmaciesOf, readersOf, type Pharmacy } from './report.query.js';

export interface NextReportAnswer extends NextReport {
  kind: PeriodKind;
  /** How many people get it, as the list of recipients is today. */
  recipients: number;
  /** The last day of it, while that has not been: all that happens until then still counts. */
  runsUntil: PlainDate | null;
  /** Whether its municipalities stood in an earlier edition: then they do not change any more. */
  placesStand: boolean;
  /** Of its trend, how many periods stood in an earlier edition. */
  trendStands: number;
  reader: Reader;
  pharmacies: Pharmacy[];
  content: ReportContent;
}

@Injectable()
export class NextReports {
  constructor(
    private readonly database: Database,
    private readonly contents: ReportContents,
    private readonly clock: Clock,
  ) {}

  show(kind: PeriodKind, as: string | undefined, actor: Actor): Promise<NextReportAnswer> {
    return this.database.read(actor, async (tx) => {
      const [now, today] = [this.clock.now(), this.clock.today()];
      const sent = (await listReports(tx)).map(({ period }) => period);
      const period = nextEdition(kind, sent, now, today);
      const reader = await askedReader(tx, as, actor);
      const content = await this.contents.compose(tx, period);
      const told = await readTold(tx);
      return {
        ...{ kind, period: period.name, dueAt: reportDueAt(period), reader },
        recipients: (await readersOf(tx)).length,
        runsUntil: period.closed(today) ? null : addDays(period.until, -1),
        placesStand: told.places(content.places.period) !== undefined,
        trendStands: content.trend.filter((point) => told.total(point.period) !== undefined).length,
        pharmacies: await pharmaciesOf(tx),
        content: contentFor(content, reader),
      };
    });
  }
}
