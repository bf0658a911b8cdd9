import { AreYouSure } from '../../web/are-you-sure.js';
import { formatDay, formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonLink } from '../../web/parts/button.js';
import { DateField } from '../../web/parts/date-field.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import type { View } from '../../web/view.js';
import { ROLE_NAMES } from '../../access/access.text.js';
import { lastDayOf } from './api-token.rules.js';
import type { ApiToken } from './api-tokens.query.js';
import { apiTokenTexts } from './api-tokens.text.js';

export function stateOf({ revokedAt, expiresAt }: ApiToken, view: View): string {
  const t = apiTokenTexts(view);
  if (revokedAt) return t('revoked', { at: formatMoment(revokedAt, view) });
  return t(expiresAt > view.now ? 'works' : 'expired', { day: formatDay(lastDayOf(expiresAt), view) });
}

export function ApiTokenPage({ data, view }: PageProps<ApiToken>) {
  const t = apiTokenTexts(view);
  const works = !data.revokedAt && data.expiresAt > view.now;
  const at = (moment: Date) => formatMoment(moment, view);
  return (
    <Layout view={view} title={data.name} back="/api-tokens">
      <SummaryList
        rows={[
          { key: t('role'), value: ROLE_NAMES[view.language][data.role] },
          { key: t('state'), value: stateOf(data, view) },
          { key: t('used'), value: data.usedAt ? at(data.usedAt) : t('never') },
          { key: t('madeAt'), value: t('madeBy', { at: at(data.madeAt), name: data.madeBy ?? '–' }) },
          data.rotatedAt && { key: t('rotatedAt'), value: at(data.rotatedAt) },
          { key: t('begins'), value: data.begins },
        ]}
      />
      {works && data.formerUntil && <Body>{t('formerUntil', { at: at(data.formerUntil) })}</Body>}
      {works && (
        <Section title={t('rotate')}>
          <Body>{t('rotateHint')}</Body>
          {data.formerUntil && <Body>{t('renewAgain')}</Body>}
          <Form action={`/api-tokens/${data.id}/rotation`}>
            <Field name="overlapHours" label={t('overlap')} hint={t('overlapHint')} inputMode="numeric" width={3} />
            <DateField name="expiresOn" label={t('newExpiry')} hint={t('expiryHint')} optional />
            <Button>{t('rotate')}</Button>
          </Form>
        </Section>
      )}
      {works && (
        <Section title={t('revoke')}>
          <Body>{t('revokeHint')}</Body>
          <ButtonLink href={`/api-tokens/${data.id}/revocation`} kind="warning">
            {t('revoke')}
          </ButtonLink>
        </Section>
      )}
    </Layout>
  );
}

export function RevocationPage({ data: { id, name, usedAt }, view }: PageProps<ApiToken>) {
  const t = apiTokenTexts(view);
  const used = usedAt ? t('revokeUsed', { at: formatMoment(usedAt, view) }) : t('revokeUnused');
  return (
    <AreYouSure
      view={view}
      title={t('revokeTitle', { name })}
      back={`/api-tokens/${id}`}
      what={[t('revokeHint'), used, t('revokeElse')]}
      action={`/api-tokens/${id}`}
      method="delete"
      act={t('revoke')}
    />
  );
}
