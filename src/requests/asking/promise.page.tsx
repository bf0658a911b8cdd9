import { dayOf } from '../../platform/calendar.js';
import { formatTime, formatWeekday } from '../../web/format.js';
import { Section } from '../../web/parts/section.js';
import { Inset } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { Promised } from './promise.rules.js';
import { pageTexts } from './request-page.text.js';

/** Beside the choice, and again before the signature: for this postcode and this urgency. */
export function PromiseOf({ promise }: { promise: Promised | null }) {
  const view = useView();
  const t = pageTexts(view);
  if (!promise) return <Inset>{t('promiseAsks')}</Inset>;
  const { pharmacy, next, urgently, outside } = promise;
  const when = (moment: Date) => `${formatWeekday(dayOf(moment), view)} ${formatTime(moment, view)}`;
  const by = when(promise.by);
  if (outside) return <Inset>{t('promiseOutside')}</Inset>;
  if (urgently) return <Inset>{t('promiseUrgently', { ...urgently, today: by, by: when(urgently.by) })}</Inset>;
  if (pharmacy === null) return <Inset>{t('promiseNobody', { by })}</Inset>;
  return (
    <Inset>
      {t('promise', { pharmacy, by })} {next === null ? t('promiseAlone') : t('promiseNext', { next })}
    </Inset>
  );
}

/** Said anew as soon as one of the three changes. */
export function LivePromise({ promise }: { promise: Promised | null }) {
  return (
    <Section live="promise">
      <PromiseOf promise={promise} />
    </Section>
  );
}
