import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { ButtonLink } from '../../web/parts/button.js';
import { oidcTexts } from './oidc.text.js';

/** A link, because a form may lead a browser to our own pages only. */
export function LeavePage({ data, view }: PageProps<{ name: string; url: string }>) {
  const t = oidcTexts(view);
  const { name, url } = data;
  return (
    <Layout view={view} title={t('leaveTitle', { name })} back="/account/identities">
      <Body>{t('leave', { name })}</Body>
      <ButtonLink href={url}>{t('goThere', { name })}</ButtonLink>
    </Layout>
  );
}
