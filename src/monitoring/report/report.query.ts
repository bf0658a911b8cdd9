import { type EntityManager, IsNull } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Recipient } from '../../notifications/mail.js';
import type { ReportContent } from './report-content.js';
import { ReportRecipient } from './report-recipient.entity.js';

export interface StoredReport {
  id: string;
  month: string;
  madeAt: Date;
  content: ReportContent;
  test: boolean;
}
export type ListedReport = Omit<StoredReport, 'content' | 'test'>;

const COLUMNS = 'id, month, made_at as "madeAt", content, test';
const OF_MONTH: Statement = {
  name: 'report-of-month',
  text: `select ${COLUMNS} from report where month = $1 and not test`,
};
const BY_ID: Statement = { name: 'report-by-id', text: `select ${COLUMNS} from report where id = $1` };
const LIST: Statement = {
  name: 'report-list',
  text: 'select id, month, made_at as "madeAt" from report where not test order by month desc limit 60',
};
const STORE: Statement = {
  name: 'report-store',
  text: `insert into report (network_id, id, month, made_at, content, test) values (acting_network(), $1, $2, app_now(), $3, $4)
         on conflict (network_id, month) where not test do nothing returning id`,
};
const MYSELF: Statement = {
  name: 'report-myself',
  text: 'select id, name, email as address, language from person where id = acting_person()',
};

export async function reportOf(tx: EntityManager, month: string): Promise<StoredReport | null> {
  return (await ask<StoredReport>(tx, OF_MONTH, [month]))[0] ?? null;
}

export async function reportById(tx: EntityManager, id: string): Promise<StoredReport | null> {
  return (await ask<StoredReport>(tx, BY_ID, [id]))[0] ?? null;
}

export const listReports = (tx: EntityManager): Promise<ListedReport[]> => ask<ListedReport>(tx, LIST);

/** @returns false when the month has its report already: whoever comes second made nothing. */
export async function storeReport(
  tx: EntityManager,
  id: string,
  content: ReportContent,
  test: boolean,
): Promise<boolean> {
  return (await ask(tx, STORE, [id, content.month, JSON.stringify(content), test])).length > 0;
}

export const recipientsOf = (tx: EntityManager): Promise<Recipient[]> =>
  tx.getRepository(ReportRecipient).find({
    select: { id: true, name: true, address: true, language: true },
    where: { until: IsNull() },
    order: { name: 'ASC', id: 'ASC' },
  });

export async function myself(tx: EntityManager): Promise<Recipient | null> {
  return (await ask<Recipient>(tx, MYSELF))[0] ?? null;
}
