import { Field } from '../../web/parts/field.js';
import { MomentField } from '../../web/parts/moment-field.js';
import { YesNo } from '../../web/parts/radios.js';
import { useView } from '../../web/view.js';
import type { Span } from './duties.rules.js';
import { dutyTexts } from './duty.text.js';

/** When a duty is, which number is answered, and whether kits are brought. */
export function DutyFields({ span }: { span: Span | null }) {
  const t = dutyTexts(useView());
  return (
    <>
      <MomentField name="from" label={t('from')} timeLabel={t('time')} value={span ? new Date(span.from) : undefined} />
      <MomentField
        name="until"
        label={t('until')}
        timeLabel={t('time')}
        value={span ? new Date(span.until) : undefined}
      />
      <Field name="phone" label={t('phone')} hint={t('phoneHint')} type="tel" width={20} optional />
      <YesNo name="delivers" label={t('delivers')} hint={t('deliversHint')} optional />
    </>
  );
}
