import { Injectable } from '@nestjs/common';
import { ILike, IsNull, Not } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type OnceRefusal } from '../../platform/database/database.js';
import { insertNew } from '../../platform/database/insert-new.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { Recipient } from '../../notifications/mail.js';
import { namedReader } from './asked-reader.js';
import { lastClosed, periodAt, type PeriodKind } from '../period.js';
import type { RecipientInput } from './report.input.js';
import { nextEdition, reportDueAt } from './report-day.rules.js';
import { ReportRecipient } from './report-recipient.entity.js';
import { leftReaders, listReports, pharmaciesOf, readersOf } from './report.query.js';
import type { LeftReader, ListedReport, Pharmacy, ReportReader } from './report.query.js';

export const EDITION_KINDS: readonly PeriodKind[] = ['month', 'quarter', 'year'];

export interface NextReport {
  period: string;
  dueAt: Date;
}
export interface ReportList {
  items: ListedReport[];
  recipients: ReportReader[];
  /** Who stopped it with the link in the mail. */
  left: LeftReader[];
  pharmacies: Pharmacy[];
  /** The running periods, and those before while they were not sent. */
  previews: string[];
  /** The next of each kind, the soonest first. */
  next: NextReport[];
}
export interface AddedReader extends Recipient {
  reader: string;
}
type AddRefusal = 'already-recipient' | 'unknown-reader';

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
      const [now, today] = [this.clock.now(), this.clock.today()];
      const sent = items.map(({ period }) => period);
      const next = EDITION_KINDS.map((kind) => nextEdition(kind, sent, now, today));
      const open = EDITION_KINDS.flatMap((kind) => [lastClosed(kind, today).name, periodAt(kind, today).name]);
      return {
        items,
        recipients: await readersOf(tx),
        left: await leftReaders(tx),
        pharmacies: await pharmaciesOf(tx),
        previews: open.filter((name) => !sent.includes(name)),
        next: next
          .map((period) => ({ period: period.name, dueAt: reportDueAt(period) }))
          .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime()),
      };
    });
  }

  add(
    { name, address, language, reader = 'board' }: RecipientInput,
    actor: Actor,
  ): Promise<Result<AddedReader, AddRefusal | OnceRefusal>> {
    const told = (id: string): AddedReader => ({ id, name, address, language, reader });
    return this.database.once<AddedReader, AddRefusal>(
      actor,
      null,
      async (tx, id) => {
        const as = await namedReader(tx, reader);
        if (!as) return refuse('unknown-reader');
        const { kind, organisationId } = as;
        const row = { networkId: actor.network, id, name, address, language, since: this.clock.now() };
        const isNew = await insertNew(tx, ReportRecipient, { ...row, reader: kind, organisationId });
        return isNew ? allow(told(id)) : refuse('already-recipient');
      },
      (_, id) => Promise.resolve(allow(told(id))),
    );
  }

  end(id: string, actor: Actor): Promise<Result<{ id: string; name: string }, 'not-found'>> {
    return this.database.as(actor, async (tx) => {
      const readers = tx.getRepository(ReportRecipient);
      const { affected } = await readers.update({ id, until: IsNull() }, { until: this.clock.now() });
      const reader = affected ? await readers.findOneBy({ id }) : null;
      return reader ? allow({ id, name: reader.name }) : refuse('not-found');
    });
  }

  /** Who was taken off by mistake, or wants it again, is put back. */
  putBack(id: string, actor: Actor): Promise<Result<{ id: string; name: string }, 'not-found' | 'already-recipient'>> {
    return this.database.as(actor, async (tx) => {
      const readers = tx.getRepository(ReportRecipient);
      const reader = await readers.findOneBy({ id, until: Not(IsNull()) });
      if (!reader) return refuse('not-found');
      if (await readers.existsBy({ address: ILike(asIs(reader.address)), until: IsNull() }))
        return refuse('already-recipient');
      await readers.update({ id }, { until: null, byReader: false });
      return allow({ id, name: reader.name });
    });
  }
}

/** No sign of an address stands for others. */
const asIs = (address: string): string => address.replaceAll(/[\\%_]/g, String.raw`\$&`);
