import { AreYouSure } from '../../web/are-you-sure.js';
import { formatMomentOfYear } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import type { DutyRemoval } from './duties.service.js';
import { dutyTexts } from './duty.text.js';

/** What is left open by it, before a duty is taken off. */
export function DutyRemovalPage({ data: { duty, gaps, week }, view }: PageProps<DutyRemoval>) {
  const t = dutyTexts(view);
  const at = (moment: Date | string) => formatMomentOfYear(new Date(moment), view.language);
  const { organisation, from, until } = duty;
  return (
    <AreYouSure
      {...{ view, title: t('removal'), action: `/duties/${duty.id}?week=${week}`, method: 'delete' }}
      back={`/duties?from=${week}`}
      act={t('remove')}
      what={[
        t('removes', { organisation: organisation.name, from: at(from), until: at(until) }),
        ...(gaps.length === 0
          ? [t('leavesNone')]
          : gaps.map((gap) => t('leaves', { from: at(gap.from), until: at(gap.until) }))),
        t('addedAgain'),
      ]}
    />
  );
}
