import { StatusTag } from '../../web/parts/status-tag.js';
import { useView, type View } from '../../web/view.js';
import type { Recall } from './recall.query.js';
import type { RecallStatus } from './recall.rules.js';
import { recallTexts } from './recall.text.js';

/** Whether it counts, and whether somebody is still to look at it. */
export function RecallTag({ recall: { status, aloneBecause, seenAt } }: { recall: Recall }) {
  const t = recallTexts(useView());
  if (status === 'drafted') return <StatusTag colour="yellow">{t('drafted')}</StatusTag>;
  if (status === 'withdrawn') return <StatusTag colour="grey">{t('withdrawn')}</StatusTag>;
  if (status === 'ended') return <StatusTag colour="grey">{t('over')}</StatusTag>;
  return (
    <>
      <StatusTag colour="red">{t('confirmed')}</StatusTag>{' '}
      {aloneBecause !== null && seenAt === null && <StatusTag colour="yellow">{t('lookAt')}</StatusTag>}
    </>
  );
}

export const recallStatusInWords = (status: RecallStatus, view: View): string =>
  recallTexts(view)(status === 'ended' ? 'over' : status);

export function statusInWords({ status, aloneBecause, seenAt }: Recall, view: View): string {
  const t = recallTexts(view);
  if (status !== 'confirmed') return recallStatusInWords(status, view);
  return aloneBecause !== null && seenAt === null ? `${t('confirmed')}, ${t('lookAt')}` : t('confirmed');
}
