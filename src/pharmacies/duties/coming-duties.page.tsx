import { dayOf } from '../../platform/calendar.js';
import { formatTime, formatWeekday } from '../../web/format.js';
import { Body, List } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Telephone } from '../../web/parts/telephone.js';
import { useView } from '../../web/view.js';
import type { Keeper, ShownDuty } from './duties.query.js';
import { dutyTexts } from './duty.text.js';
import { WhoKeeps } from './who-keeps.page.js';

/** When a pharmacy is on duty soon, on its own page. */
export function ComingDuties({
  duties,
  own,
  keeper,
}: {
  duties: readonly ShownDuty[];
  own: boolean;
  keeper: Keeper | null;
}) {
  const view = useView();
  const t = dutyTexts(view);
  const when = (moment: Date) => `${formatWeekday(dayOf(moment), view)} ${formatTime(moment, view)}`;
  return (
    <Section title={t(own ? 'own' : 'duties')}>
      {duties.length === 0 ? (
        <Body>{t('ownNone')}</Body>
      ) : (
        <List
          items={duties.map(({ from, until, phone, delivers }) => (
            <>
              {t('gapShort', { from: when(from), until: when(until) })}, <Telephone number={phone} />
              {!delivers && ` (${t('bringsNo')})`}
            </>
          ))}
        />
      )}
      <Body>
        <Link href="/duties">{t('seeAll')}</Link>
      </Body>
      {own && <WhoKeeps keeper={keeper} />}
    </Section>
  );
}
