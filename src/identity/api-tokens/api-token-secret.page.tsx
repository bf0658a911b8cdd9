import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { ButtonLink } from '../../web/parts/button.js';
import { Panel } from '../../web/parts/panel.js';
import { Secret } from '../../web/parts/secret.js';
import { Warning } from '../../web/parts/warning.js';
import type { NewApiToken } from './api-tokens.service.js';
import { apiTokenTexts } from './api-tokens.text.js';

/** The only time that anybody sees it: this page cannot be asked for again. */
export function ApiTokenSecretPage({ data, view }: PageProps<NewApiToken>) {
  const t = apiTokenTexts(view);
  return (
    <Layout view={view} title={t('made')} ownHeading>
      <Panel title={t('made')}>{data.name}</Panel>
      <Warning>{t('once')}</Warning>
      <Secret label={t('token')}>{data.token}</Secret>
      <Body>{t('howTo')}</Body>
      {data.formerUntil && <Body>{t('formerUntil', { at: formatMoment(data.formerUntil, view) })}</Body>}
      <ButtonLink href="/api-tokens">{t('back')}</ButtonLink>
    </Layout>
  );
}
