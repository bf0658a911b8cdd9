import type { OrganisationKind, Role } from '../platform/actor.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { SignOut } from '../web/parts/sign-out.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { accessTexts, ROLE_NAMES } from './access.text.js';

interface AboutSession {
  person: { name: string };
  organisation: { id: string; name: string; kind: OrganisationKind };
  role: Role;
}

export function SessionPage({ data, view }: PageProps<AboutSession>) {
  const t = accessTexts(view);
  return (
    <Layout view={view} title={t('session')}>
      <SummaryList
        rows={[
          { key: t('name'), value: data.person.name },
          { key: t('organisation'), value: data.organisation.name },
          { key: t('role'), value: ROLE_NAMES[view.language][data.role] },
        ]}
      />
      <SignOut>{t('signOut')}</SignOut>
    </Layout>
  );
}
