import { formatMoment, formatNumber } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { Warning } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import type { ProofMail } from '../notifications/proof-mail.query.js';
import { ProofMailSection } from '../notifications/proof-mail.js';
import { numberTexts } from '../people/numbers/numbers.text.js';
import { administrationTexts } from '../access/administration.text.js';

/** How the record of access stands: sealed until when, and whether its roots get out of the database. */
export interface RecordHealth {
  sealedAt: Date | null;
  unsealed: number;
  unsealedSince: Date | null;
  rootAt: Date | null;
  rootFault: string | null;
  rootsBehind: number;
}
/** Each night, and two hours to make it in: `docker-compose.yml` asks the same of the container. */
const BACKUP_IS_LATE_AFTER = 26 * 3_600_000;

/** Of the whole installation; all null: none was made yet, and none put back. */
export interface BackupHealth {
  madeAt: Date | null;
  bytes: number | null;
  /** A backup that was put back and still waits for somebody to look: when it was made, and when put back. */
  putBackFrom: Date | null;
  putBackAt: Date | null;
}
interface Health {
  record: RecordHealth | null;
  backup: BackupHealth | null;
  queueAnswers: boolean;
  lastRound: Date | null;
  overdue: number;
  deadLetters: number;
  numbersToCheck: number;
  proofMail: ProofMail;
}

export function AdministrationPage({ data, view }: PageProps<Health>) {
  const t = administrationTexts(view);
  const numbers = numberTexts(view);
  return (
    <Layout view={view} title={t('health')} live>
      <AllWell it={data} view={view} />
      {data.backup?.putBackAt && data.backup.putBackFrom && (
        <Warning>
          {t('putBack', {
            from: formatMoment(data.backup.putBackFrom, view),
            at: formatMoment(data.backup.putBackAt, view),
          })}
        </Warning>
      )}
      <SummaryList
        rows={[
          { key: t('database'), value: t('runs') },
          {
            key: t('queue'),
            value: data.queueAnswers ? t('runs') : t('away'),
            action: { href: '/queues', text: t('seeQueues') },
          },
          {
            key: t('worker'),
            value: data.lastRound ? t('lastRun', { at: formatMoment(data.lastRound, view) }) : t('none'),
          },
          { key: t('overdue'), value: formatNumber(data.overdue, view) },
          ...recordRows(data.record, view),
          { key: t('backup'), value: lastBackup(data.backup, view) },
          {
            key: t('deadLetters'),
            value: formatNumber(data.deadLetters, view),
            action: { href: '/letters', text: t('seeLetters') },
          },
          {
            key: numbers('attention'),
            value: formatNumber(data.numbersToCheck, view),
            action: { href: '/numbers', text: numbers('see') },
          },
        ]}
      />
      <ProofMailSection it={data.proofMail} action="/administration/proof-mail" view={view} />
      {view.demonstration && (
        <List items={[<Link href="/dev/mail">{t('sentMail')}</Link>, <Link href="/dev/clock">{t('clock')}</Link>]} />
      )}
    </Layout>
  );
}

/** One sentence that says whether all is well, or what is not and what to do about it. */
function AllWell({ it, view }: { it: Health; view: View }) {
  const t = administrationTexts(view);
  const faults = [
    it.backup?.putBackAt && t('waits'),
    !it.queueAnswers && t('queueAway'),
    it.overdue > 0 && t('workLate', { n: it.overdue }),
    it.record?.rootFault && t('rootsAway'),
    isLate(it.backup, view) && t('backupAway'),
    it.deadLetters > 0 && t('lettersDead', { n: it.deadLetters }),
  ].filter((fault) => typeof fault === 'string');
  return (
    <>
      <Body kind="l">{t(faults.length === 0 ? 'allWell' : 'notWell')}</Body>
      {faults.length > 0 && <List items={faults} />}
    </>
  );
}

const isLate = (backup: BackupHealth | null, { now }: View) =>
  !backup?.madeAt || now.getTime() - backup.madeAt.getTime() > BACKUP_IS_LATE_AFTER;

function recordRows(record: RecordHealth | null, view: View) {
  const t = administrationTexts(view);
  if (!record) return [];
  const { sealedAt, unsealed, unsealedSince, rootAt, rootFault, rootsBehind } = record;
  const sealed = sealedAt ? t('sealedAt', { at: formatMoment(sealedAt, view) }) : t('none');
  const waiting = unsealedSince && t('unsealed', { n: unsealed, since: formatMoment(unsealedSince, view) });
  const roots = rootFault
    ? t('rootFault', { code: rootFault, n: rootsBehind })
    : rootAt
      ? t('rootAt', { at: formatMoment(rootAt, view) })
      : t('none');
  return [
    { key: t('sealed'), value: waiting ? `${sealed}; ${waiting}` : sealed },
    { key: t('roots'), value: roots },
  ];
}

function lastBackup(backup: BackupHealth | null, view: View): string {
  const t = administrationTexts(view);
  if (!backup?.madeAt || backup.bytes === null) return t('noBackup');
  const said = t('backupMade', {
    at: formatMoment(backup.madeAt, view),
    size: formatNumber(backup.bytes / 1e6, view, 1),
  });
  return isLate(backup, view) ? `${said} ${t('backupLate')}` : said;
}
