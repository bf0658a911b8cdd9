import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Recipient } from '../notifications/mail.js';
import type { ReportContent } from './report-content.js';

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
const RECIPIENTS: Statement = {
  name: 'report-recipients',
  text: 'select id, name, address, language from report_recipient where until is null order by name, id',
};
const ADD: Statement = {
  name: 'report-recipient-add',
  text: `insert into report_recipient (network_id, id, name, address, language, since) values (acting_network(), $1, $2, $3, $4, app_now())
         on conflict do nothing returning id`,
};
const END: Statement = {
  name: 'report-recipient-end',
  text: 'update report_recipient set until = app_now() where id = $1 and until is null returning id',
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

export const recipientsOf = (tx: EntityManager): Promise<Recipient[]> => ask<Recipient>(tx, RECIPIENTS);

export async function addRecipient(tx: EntityManager, { id, name, address, language }: Recipient): Promise<boolean> {
  return (await ask(tx, ADD, [id, name, address, language])).length > 0;
}

export async function endRecipient(tx: EntityManager, id: string): Promise<boolean> {
  return (await ask(tx, END, [id])).length > 0;
}

export async function myself(tx: EntityManager): Promise<Recipient | null> {
  return (await ask<Recipient>(tx, MYSELF))[0] ?? null;
}
