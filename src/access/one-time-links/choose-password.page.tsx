import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { NewPasswordField } from '../new-password-field.page.js';
import { linkTexts } from './link.text.js';
import type { SeenLink } from './links.service.js';
import { LinkOver } from './used-link.page.js';

export const InvitationPage = (props: PageProps<SeenLink>) =>
  choosing(props, 'invitation', 'invitationIntro', '/invitation');
export const NewPasswordPage = (props: PageProps<SeenLink>) =>
  choosing(props, 'new-password', 'newPasswordIntro', '/new-password');

function choosing(
  { data: { state, address, network }, view }: PageProps<SeenLink>,
  title: 'invitation' | 'new-password',
  intro: 'invitationIntro' | 'newPasswordIntro',
  action: string,
) {
  const t = linkTexts(view);
  if (state !== 'open') return <LinkOver state={state} view={view} />;
  return (
    <Layout view={view} title={t(title)}>
      <Body>{t(intro, { network, address })}</Body>
      <Form action={action}>
        <NewPasswordField />
        <Button>{t('passwordSave')}</Button>
      </Form>
    </Layout>
  );
}
