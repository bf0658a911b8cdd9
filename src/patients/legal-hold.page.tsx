import { formatMoment } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Radios } from '../web/parts/radios.js';
import { Inset } from '../web/parts/warning.js';
import { END_OF_HOLD, END_REASON, HOLD_REASON, HOLD_REASONS, holdTexts } from './legal-hold.text.js';
import type { HoldForm } from './legal-holds.service.js';
import { CaseFrame } from './case-frame.page.js';

export function LegalHoldPage({ data, view }: PageProps<HoldForm>) {
  const t = holdTexts(view);
  const { hold, erased, id } = data;
  const path = `/cases/${id}/legal-hold`;
  const words = HOLD_REASON[view.language];
  return (
    <CaseFrame view={view} title={t('title')} data={data}>
      {erased && <Inset>{t('erasedAlready')}</Inset>}
      {!erased && !hold && (
        <Form action={path}>
          <Body>{t('note')}</Body>
          <Radios
            name="reason"
            label={t('why')}
            choices={HOLD_REASONS.map((value) => ({ value, text: words[value] }))}
          />
          <Button>{t('hold')}</Button>
        </Form>
      )}
      {hold && (
        <Inset>
          {t('heldSince', { since: formatMoment(hold.since, view), reason: words[hold.reason].toLowerCase() })}
        </Inset>
      )}
      {hold && !hold.own && <Body>{t('held-by-other')}</Body>}
      {hold?.own && (
        <Form action={`${path}/end`}>
          <Body>{t('endNote')}</Body>
          <Radios
            name="reason"
            label={t('whyEnd')}
            choices={END_OF_HOLD.map((value) => ({ value, text: END_REASON[view.language][value] }))}
          />
          <Button kind="secondary">{t('end')}</Button>
        </Form>
      )}
    </CaseFrame>
  );
}
