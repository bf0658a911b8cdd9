import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { insertNew } from '../../platform/database/insert-new.js';
import { monthOf } from '../../platform/calendar.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { Recipient } from '../../notifications/mail.js';
import { lastClosed } from '../period.js';
import type { RecipientInput } from './report.input.js';
import { reportDueAt } from './report-day.rules.js';
import { ReportRecipient } from './report-recipient.entity.js';
import { listReports, recipientsOf, type ListedReport } from './report.query.js';

export interface ReportList {
  items: ListedReport[];
  recipients: Recipient[];
  /** The running month, and the one before while it was not sent. */
  previews: string[];
  next: { month: string; dueAt: Date };
}

/** Which reports there are and who gets them. */
@Injectable()
export class ReportRecipients {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<ReportList> {
    return this.database.read(actor, async (tx) => {
      const items = await listReports(tx);
      const today = this.clock.today();
      const [running, before] = [monthOf(today), lastClosed('month', today).name];
      const sent = items.some(({ month }) => month === before);
      const next = !sent && reportDueAt(before) > this.clock.now() ? before : running;
      return {
        items,
        recipients: await recipientsOf(tx),
        previews: sent ? [running] : [before, running],
        next: { month: next, dueAt: reportDueAt(next) },
      };
    });
  }

  add(
    { name, address, language }: RecipientInput,
    actor: Actor,
  ): Promise<Result<Recipient, 'already-recipient' | OnceRefusal>> {
    const told = (id: string): Recipient => ({ id, name, address, language });
    return this.database.once<Recipient, 'already-recipient'>(
      actor,
      null,
      async (tx, id) => {
        const recipient = { networkId: actor.network, ...told(id), since: this.clock.now() };
        return (await insertNew(tx, ReportRecipient, recipient)) ? allow(told(id)) : refuse('already-recipient');
      },
      (_, id) => Promise.resolve(allow(told(id))),
    );
  }

  end(id: string, actor: Actor): Promise<Result<{ id: string }, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      const present = { id, until: IsNull() };
      const { affected } = await tx.getRepository(ReportRecipient).update(present, { until: this.clock.now() });
      return affected ? allow({ id }) : refuse('not-found');
    });
  }
}
