import { formatList, formatNumber, formatPercent } from '../../web/format.js';
import { Body } from '../../web/parts/body.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import { useView, type View } from '../../web/view.js';
import { dutyTexts } from './duty.text.js';
import type { NightCover } from './night-cover.rules.js';

/** A duty covers a night on the roster; whom it reaches is another question. */
export function NightCoverTable({ cover }: { cover: readonly NightCover[] }) {
  const view = useView();
  const t = dutyTexts(view);
  if (cover.length === 0) return null;
  return (
    <Section title={t('cover')}>
      <Body>{t('coverHint')}</Body>
      <Table
        caption={t('cover')}
        captionSize="hidden"
        rows={cover}
        rowKey={({ municipality }) => municipality}
        columns={[
          { title: t('municipality'), heads: true, cell: ({ municipality }) => municipality },
          { title: t('always'), cell: ({ always }) => (always.length > 0 ? formatList(always, view) : t('nobody')) },
          { title: t('share'), numeric: true, cell: ({ share }) => formatPercent(share, view) },
          { title: t('onlyOnDuty'), cell: ({ onDuty }) => onDutyInWords(onDuty, view) || t('nobody') },
        ]}
        dense
      />
    </Section>
  );
}

function onDutyInWords(onDuty: NightCover['onDuty'], view: View): string {
  const t = dutyTexts(view);
  return onDuty
    .map(({ name, km, outsideArea }) =>
      t(outsideArea ? 'fromOutside' : 'fromNear', { name, km: formatNumber(km, view) }),
    )
    .join(', ');
}

/** Without a duty these are left: said beside each stretch that nobody covers. */
export function leftWithout(cover: readonly NightCover[], view: View): string {
  const t = dutyTexts(view);
  const places = (which: (one: NightCover) => boolean) =>
    formatList(
      cover.filter(which).map(({ municipality }) => municipality),
      view,
    );
  const none = places(({ share }) => share === 0);
  const partly = places(({ share }) => share > 0 && share < 1);
  return [none && t('leftWithout', { places: none }), partly && t('leftPartly', { places: partly })]
    .filter(Boolean)
    .join(' ');
}
