import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { addDays, dayOf, momentOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { allow, type Result } from '../platform/result.js';
import { Settings } from '../access/settings.service.js';
import { record } from '../access/audit.js';
import { keepReview, reviewsOf, standsOut, type Reviewed, type StandsOut } from './review.query.js';
import { REVIEW_SETTINGS } from './review.settings.js';

export interface MonthReview {
  month: string;
  items: (StandsOut & {
    /** Its name: the same row of another day is another finding. */
    finding: string;
    /** The latest last; what was said before stays. */
    seen: Omit<Reviewed, 'finding'>[];
  })[];
  /** More stands out than is told. */
  isCutOff: boolean;
}

/** The month before this one: it is over, so all of it can be looked at. */
export const monthBefore = (now: Date): string => addDays(`${dayOf(now).slice(0, 7)}-01`, -1).slice(0, 7);

/** What a reviewer must look at each month. */
@Injectable()
export class Reviews {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  show(asked: string | undefined, actor: Actor): Promise<MonthReview> {
    const month = asked ?? monthBefore(this.clock.now());
    const first = `${month}-01`;
    const next = `${addDays(first, 31).slice(0, 7)}-01`;
    return this.database.read(actor, async (tx) => {
      await record(tx, 'read-review', { detail: month });
      const settings = await this.settings.read(tx, REVIEW_SETTINGS);
      const found = await standsOut(tx, month, [momentOf(first, '00:00'), momentOf(next, '00:00')], {
        lookUps: settings['review.lookUpsPerDay'],
        nightUntil: settings['review.nightUntil'],
        refusals: settings['review.refusalsPerDay'],
      });
      const reviews = byFinding(await reviewsOf(tx, month));
      const items = found.map(({ ofAll: _, ...it }) => {
        const finding = [it.kind, it.day, it.personId ?? '-', it.organisationId ?? '-'].join(' ');
        return { ...it, finding, seen: (reviews.get(finding) ?? []).map(({ finding: _, ...said }) => said) };
      });
      return { month, items, isCutOff: found.some(({ ofAll }) => ofAll > found.length) };
    });
  }

  seen(month: string, finding: string, remark: string, actor: Actor): Promise<Result<{ month: string }, never>> {
    return this.database.as<{ month: string }, never>(actor, async (tx) => {
      await keepReview(tx, month, finding, remark);
      await record(tx, 'review', { detail: finding });
      return allow({ month });
    });
  }
}

function byFinding(reviews: readonly Reviewed[]): Map<string, Reviewed[]> {
  const found = new Map<string, Reviewed[]>();
  for (const review of reviews) found.set(review.finding, [...(found.get(review.finding) ?? []), review]);
  return found;
}
