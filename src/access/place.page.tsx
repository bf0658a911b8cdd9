import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { ROLE_NAMES } from './access.text.js';
import { withBack } from './pending-sign-in.service.js';
import type { Place } from './active-membership.service.js';
import { signInTexts } from './sign-in.text.js';

export interface Choice {
  items: Place[];
  back: string;
}

/** One press for each place; the one of the last time comes first. */
export function PlacePage({ data: { items, back }, view }: PageProps<Choice>) {
  const t = signInTexts(view);
  return (
    <Layout view={view} title={t('forWhom')}>
      <Body>{t(items.length > 1 ? 'forWhomHint' : 'onePlace')}</Body>
      {items.map(({ organisationId, role, name, chosen }, index) => (
        <Form key={`${organisationId} ${role}`} action={withBack('/session/organisation', back)}>
          <Hidden name="organisationId" value={organisationId} />
          <Hidden name="role" value={role} />
          <Button kind={index === 0 && chosen ? 'primary' : 'secondary'}>
            {t('place', { name, role: ROLE_NAMES[view.language][role] })}
          </Button>
        </Form>
      ))}
    </Layout>
  );
}
