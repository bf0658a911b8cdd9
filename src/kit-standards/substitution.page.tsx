import type { PlainDate } from '../platform/calendar.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { standardTexts } from './standard.text.js';
import type { StandardStatus } from './standard.js';
import { SubstitutionProposal } from './substitution-proposal.page.js';
import { substitutionTexts } from './substitution.text.js';
import { SubstitutionsTable, type SlotName } from './substitutions.page.js';
import type { ShownSubstitution } from './substitutions.query.js';

interface Agreed {
  id: string;
  name: string;
  status: StandardStatus;
  items: ShownSubstitution[];
  slots: SlotName[];
  products: { code: string; name: string; form: string | null }[];
  today: PlainDate;
}

export function SubstitutionPage({ data, view }: PageProps<Agreed>) {
  const t = substitutionTexts(view);
  const decides = view.signedIn?.role === 'coordinator' || view.signedIn?.role === 'lead-pharmacist';
  const published = data.status === 'published' || data.status === 'superseded';
  return (
    <Layout
      view={view}
      title={t('title')}
      caption={standardTexts(view)('one', { name: data.name })}
      back={`/standards/${data.id}`}
    >
      <Body>{t('lead')}</Body>
      <SubstitutionsTable
        standard={data}
        items={data.items}
        slots={data.slots}
        view={view}
        decides={decides ? 'here' : 'no'}
      />
      {decides && published && <SubstitutionProposal data={data} view={view} />}
    </Layout>
  );
}
