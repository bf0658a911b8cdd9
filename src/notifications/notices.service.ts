import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { Live } from '../platform/live.service.js';
import { allow, refuse } from '../platform/result.js';
import { SeenCases, type CalledWithBoxes } from '../patients/seen-cases.service.js';
import { listOf, PER_PAGE, type ListOf } from '../web/list.input.js';
import type { NoticesInput } from './notices.input.js';
import { countNotices, latestNotices, markAllRead, markRead, type Notice, type NoticeCounts } from './notices.query.js';

/** Whose the case is and which boxes, for whoever may know; a stored notice holds neither. */
export type ShownNotice = Notice & { about: CalledWithBoxes | null };
export type NoticeList = ListOf<ShownNotice> & NoticeCounts;

/** What somebody is told on their own page: of the organisation they act for and of themselves. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly cases: SeenCases,
  ) {}

  list({ limit = PER_PAGE, cursor, todo = false }: NoticesInput, actor: Actor): Promise<NoticeList> {
    return this.database.read(actor, async (tx) => {
      const { items, nextCursor } = listOf(await latestNotices(tx, todo, cursor, limit + 1), limit, ({ id }) => id);
      const cases = [...new Set(items.flatMap(({ caseId }) => caseId ?? []))];
      const called = await this.cases.called(tx, cases, actor);
      const shown = items.map((notice) => ({ ...notice, about: called.get(notice.caseId ?? '') ?? null }));
      return { items: shown, nextCursor, ...(await countNotices(tx)) };
    });
  }

  /** Read by one is read by all of the organisation: it asks for work to be done once. */
  async read(id: string, actor: Actor) {
    const result = await this.database.as(actor, async (tx) => {
      const notice = await markRead(tx, id);
      return notice ? allow(notice) : refuse('not-found');
    });
    this.live.changed([actor.organisation]);
    return result;
  }

  async readAll(actor: Actor): Promise<{ unread: number }> {
    await this.database.read(actor, (tx) => markAllRead(tx));
    this.live.changed([actor.organisation]);
    return { unread: 0 };
  }
}
