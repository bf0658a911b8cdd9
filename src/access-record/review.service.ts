import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { addDays, dayOf, momentOf } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { allow, type Result } from '../platform/result.js';
import { Settings } from '../access/settings.service.js';
import { record } from '../access/audit.js';
import type { ReviewMonthInput } from './review.input.js';
import { keepReview, reviewsOf, standsOut, type Reviewed, type StandsOut } from './review.query.js';
import { REVIEW_SETTINGS } from './review.settings.js';

type Finding = StandsOut & {
  /** Its name: the same row of another day is another finding. */
  finding: string;
  /** The latest last; what was said before stays. */
  seen: Omit<Reviewed, 'finding'>[];
};
export interface MonthReview {
  month: string;
  items: Finding[];
  /** How many stand out, and how many of them nobody has seen yet. */
  counts: { all: number; todo: number };
  /** More stands out than is told. */
  isCutOff: boolean;
  /** All of a month stands on one page. */
  nextCursor: null;
}
/** What waits for a reviewer of the month that is over. */
export type ReviewWork = { month: string; todo: number };

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

  show({ month = monthBefore(this.clock.now()), todo = false }: ReviewMonthInput, actor: Actor): Promise<MonthReview> {
    return this.database.read(actor, async (tx) => {
      await record(tx, 'read-review', { detail: month });
      const { found, isCutOff } = await this.#found(tx, month);
      const waiting = found.filter(isTodo);
      const counts = { all: found.length, todo: waiting.length };
      return { month, items: todo ? waiting : found, counts, isCutOff, nextCursor: null };
    });
  }

  /** No more than a number: nothing of it is looked at yet. */
  async waiting(tx: EntityManager): Promise<ReviewWork> {
    const month = monthBefore(this.clock.now());
    const { found } = await this.#found(tx, month);
    return { month, todo: found.filter(isTodo).length };
  }

  async #found(tx: EntityManager, month: string): Promise<{ found: Finding[]; isCutOff: boolean }> {
    const first = `${month}-01`;
    const next = `${addDays(first, 31).slice(0, 7)}-01`;
    const settings = await this.settings.read(tx, REVIEW_SETTINGS);
    const all = await standsOut(tx, month, [momentOf(first, '00:00'), momentOf(next, '00:00')], {
      lookUps: settings['review.lookUpsPerDay'],
      nightUntil: settings['review.nightUntil'],
      refusals: settings['review.refusalsPerDay'],
    });
    const reviews = byFinding(await reviewsOf(tx, month));
    const found = all.map(({ ofAll: _, ...it }) => {
      const finding = [it.kind, it.day, it.personId ?? '-', it.organisationId ?? '-'].join(' ');
      return { ...it, finding, seen: (reviews.get(finding) ?? []).map(({ finding: _, ...said }) => said) };
    });
    return { found, isCutOff: all.some(({ ofAll }) => ofAll > all.length) };
  }

  seen(month: string, finding: string, remark: string, actor: Actor): Promise<Result<{ month: string }, never>> {
    return this.database.as<{ month: string }, never>(actor, async (tx) => {
      await keepReview(tx, month, finding, remark);
      await record(tx, 'review', { detail: finding });
      return allow({ month });
    });
  }
}

const isTodo = ({ seen }: Finding) => seen.length === 0;

function byFinding(reviews: readonly Reviewed[]): Map<string, Reviewed[]> {
  const found = new Map<string, Reviewed[]>();
  for (const review of reviews) found.set(review.finding, [...(found.get(review.finding) ?? []), review]);
  return found;
}
