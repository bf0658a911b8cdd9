import { HAPPENED } from '../../kit-life/case-happened.text.js';
import { REFUSAL } from '../../kit-life/refusal.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Inset } from '../../web/parts/warning.js';
import type { CorrectionForm } from './correction.service.js';
import { correctionTexts } from './correction.text.js';

export function CorrectionPage({ data, view }: PageProps<CorrectionForm>) {
  const t = correctionTexts(view);
  const { latest, whyNot } = data;
  const home = `/cases/${data.id}`;
  return (
    <CaseFrame view={view} title={t('title')} data={data}>
      {latest && (
        <Body kind="l">
          {t('latest', { move: HAPPENED[view.language][latest.move], moment: formatMoment(latest.at, view) })}
        </Body>
      )}
      {latest && !whyNot ? (
        <Form>
          <Body>{t('what')}</Body>
          {latest.move === 'open' && (
            <Inset>
              {t('openedToo')} <Link href={`${home}/opening`}>{t('useAgain')}</Link>
            </Inset>
          )}
          <Textarea name="reason" label={t('why')} hint={t('whyHint')} rows={3} />
          <Button kind="warning">{t('send')}</Button>
        </Form>
      ) : (
        <>
          <Inset>{REFUSAL[view.language][whyNot ?? 'not-correctable']}</Inset>
          <Body>{t('hours', { hours: data.withinHours })}</Body>
          <Body>
            <Link href={home}>{t('toCase')}</Link>
          </Body>
        </>
      )}
    </CaseFrame>
  );
}
