import { AreYouSure } from '../web/are-you-sure.js';
import { formatMoment } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Hidden } from '../web/parts/hidden.js';
import { Radios } from '../web/parts/radios.js';
import type { Held } from './erasures.query.js';
import { END_OF_HOLD, END_REASON, HOLD_REASON, holdTexts } from './legal-hold.text.js';

/** Asked before somebody's data may be erased although they were kept for a complaint or an investigation. */
export function EndHoldPage({ data: { number, practice, since, reason }, view }: PageProps<Held>) {
  const t = holdTexts(view);
  const why = HOLD_REASON[view.language][reason].toLowerCase();
  return (
    <AreYouSure
      view={view}
      title={t('endTitle', { number: String(number) })}
      caption={practice}
      back="/erasures"
      what={[t('heldSince', { since: formatMoment(since, view), reason: why }), t('endNote'), t('endGone')]}
      action={`/erasures/holds/end?number=${String(number)}`}
      act={t('end')}
    >
      <Hidden name="number" value={number} />
      <Radios
        name="reason"
        label={t('whyEnd')}
        choices={END_OF_HOLD.map((value) => ({ value, text: END_REASON[view.language][value] }))}
      />
    </AreYouSure>
  );
}
