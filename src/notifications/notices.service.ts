import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { Live } from '../platform/live.service.js';
import { allow, refuse } from '../platform/result.js';
import { listOf, PER_PAGE, type ListInput, type ListOf } from '../web/list.input.js';
import { countUnread, latestNotices, markAllRead, markRead, type Notice } from './notices.query.js';

export interface NoticeList extends ListOf<Notice> {
  unread: number;
}

/** What somebody is told on their own page: of the organisation they act for and of themselves. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
  ) {}

  list({ limit = PER_PAGE, cursor }: ListInput, actor: Actor): Promise<NoticeList> {
    return this.database.read(actor, async (tx) => {
      const rows = await latestNotices(tx, cursor, limit + 1);
      return { ...listOf(rows, limit, ({ id }) => id), unread: await countUnread(tx) };
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
