import type { PlainDate } from '../../platform/calendar.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { standardTexts } from '../../kit-standards/standard.text.js';
import type { StandardStatus } from '../../kit-standards/standard.js';
import { SubstitutionProposal } from '../../kit-standards/substitution-proposal.page.js';
import { substitutionTexts } from '../../kit-standards/substitution.text.js';
import { SubstitutionsTable, type SlotName } from '../../kit-standards/substitutions.page.js';
import { RegionSupply } from './region-supply.page.js';
import type { Demand } from './shelf.query.js';
import type { SlotSupply } from './shelf.service.js';
import type { ShownSubstitution } from '../../kit-standards/substitutions.query.js';

interface Agreed {
  id: string;
  name: string;
  status: StandardStatus;
  items: ShownSubstitution[];
  slots: SlotName[];
  products: { code: string; name: string; form: string | null }[];
  today: PlainDate;
  supply: { demand: Demand; slots: SlotSupply[] } | null;
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
      {decides && published && data.supply && <RegionSupply {...data.supply} today={data.today} view={view} />}
      {decides && published && <SubstitutionProposal data={data} view={view} />}
    </Layout>
  );
}
