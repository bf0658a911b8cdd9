import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { linkTexts } from './link.text.js';
import type { SeenLink } from './links.service.js';
import { LinkOver } from './used-link.page.js';

export function EmailChangePage({ data: { state, address }, view }: PageProps<SeenLink>) {
  const t = linkTexts(view);
  if (state !== 'open') return <LinkOver state={state} view={view} />;
  return (
    <Layout view={view} title={t('email-change')}>
      <Body>{t('changeIntro', { address })}</Body>
      <Form action="/email-change">
        <Button>{t('changeConfirm')}</Button>
      </Form>
    </Layout>
  );
}

export function EmailUndoPage({ data: { state, address }, view }: PageProps<SeenLink>) {
  const t = linkTexts(view);
  if (state !== 'open') return <LinkOver state={state} view={view} />;
  return (
    <Layout view={view} title={t('email-undo')}>
      <Body>{t('undoIntro', { address })}</Body>
      <Form action="/email-undo">
        <Button kind="warning">{t('undoConfirm')}</Button>
      </Form>
    </Layout>
  );
}
