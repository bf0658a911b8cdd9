import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Recipient } from '../../notifications/mail.js';
import type { Reader, ReportContent } from './report-content.js';

export interface StoredReport {
  id: string;
  period: string;
  madeAt: Date;
  content: ReportContent;
  test: boolean;
  reader: Reader['kind'] | null;
  organisationId: string | null;
}
export interface ListedReport {
  id: string;
  period: string;
  madeAt: Date;
  letters: number;
  waiting: number;
  failed: number;
}
export interface ReportReader extends Recipient {
  reader: Reader['kind'];
  organisationId: string | null;
  pharmacy: string | null;
  /** Why the last letter to it did not arrive. */
  refused: string | null;
}
/** Who got the reports before. */
export interface LeftReader {
  id: string;
  name: string;
  address: string;
  until: Date;
  /** With the link in the mail. */
  byReader: boolean;
}
export interface Pharmacy {
  id: string;
  name: string;
}

const COLUMNS = 'id, period, made_at as "madeAt", content, test, reader, organisation_id as "organisationId"';
const OF_PERIOD: Statement = {
  name: 'report-of-period',
  text: `select ${COLUMNS} from report where period = $1 and not test`,
};
const BY_ID: Statement = { name: 'report-by-id', text: `select ${COLUMNS} from report where id = $1` };
const LIST: Statement = {
  name: 'report-list',
  text: `select r.id, r.period, r.made_at as "madeAt", count(l.id)::int as letters,
                count(*) filter (where l.state = 'due')::int as waiting, count(*) filter (where l.state = 'dead')::int as failed
         from (select id, period, made_at from report where not test order by made_at desc, period limit 60) r
         left join event e on e.subject_id = r.id and e.kind = 'report-made' left join letter l on l.event_id = e.id and l.channel = 'mail'
         group by r.id, r.period, r.made_at order by r.made_at desc, r.period`,
};
const STORE: Statement = {
  name: 'report-store',
  text: `insert into report (network_id, id, period, made_at, content, test, reader, organisation_id)
         values (acting_network(), $1, $2, app_now(), $3, $4, $5, $6)
         on conflict (network_id, period) where not test do nothing returning id`,
};
const MYSELF: Statement = {
  name: 'report-myself',
  text: 'select id, name, email as address, language from person where id = acting_person()',
};
const READERS: Statement = {
  name: 'report-readers',
  text: `select r.id, r.name, r.address, r.language, r.reader, r.organisation_id as "organisationId", o.name as pharmacy, x.reason as refused
         from report_recipient r left join organisation o on o.id = r.organisation_id and r.reader = 'pharmacy'
         left join refused_address x on lower(x.address) = lower(r.address)
         where r.until is null order by r.name, r.id limit 500`,
};
const READER: Statement = {
  name: 'report-reader',
  text: 'select reader as kind, organisation_id as "organisationId" from report_recipient where id = $1',
};
const LEFT: Statement = {
  name: 'report-readers-who-left',
  text: `select r.id, r.name, r.address, r.until, r.by_reader as "byReader" from report_recipient r
         where r.until > app_now() - interval '1 year'
           and not exists (select from report_recipient n where lower(n.address) = lower(r.address) and n.until is null)
         order by r.until desc limit 50`,
};
const PHARMACIES: Statement = {
  name: 'report-pharmacies',
  text: `select id, name from monitoring.pharmacy_now where state = 'active' order by name`,
};

export async function reportOf(tx: EntityManager, period: string): Promise<StoredReport | null> {
  return (await ask<StoredReport>(tx, OF_PERIOD, [period]))[0] ?? null;
}

export async function reportById(tx: EntityManager, id: string): Promise<StoredReport | null> {
  return (await ask<StoredReport>(tx, BY_ID, [id]))[0] ?? null;
}

/** The newest first, each with what became of its letters. */
export const listReports = (tx: EntityManager): Promise<ListedReport[]> => ask<ListedReport>(tx, LIST);

/** @returns false when the period has its report already: whoever comes second made nothing. */
export async function storeReport(
  tx: EntityManager,
  id: string,
  content: ReportContent,
  test: Reader | null,
): Promise<boolean> {
  const as = [test?.kind ?? null, test?.organisationId ?? null];
  const values = [id, content.period, JSON.stringify(content), test !== null, ...as];
  return (await ask(tx, STORE, values)).length > 0;
}

export const readersOf = (tx: EntityManager): Promise<ReportReader[]> => ask<ReportReader>(tx, READERS);

export const leftReaders = (tx: EntityManager): Promise<LeftReader[]> => ask<LeftReader>(tx, LEFT);

export const pharmaciesOf = (tx: EntityManager): Promise<Pharmacy[]> => ask<Pharmacy>(tx, PHARMACIES);

/** As whose somebody on the list reads. */
export async function readerById(tx: EntityManager, id: string): Promise<Reader | null> {
  return (await ask<Reader>(tx, READER, [id]))[0] ?? null;
}

export async function myself(tx: EntityManager): Promise<Recipient | null> {
  return (await ask<Recipient>(tx, MYSELF))[0] ?? null;
}
