import type { PlainDate } from '../../platform/calendar.js';
import { may } from '../../access/may.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { standardTexts } from '../../kit-standards/standard.text.js';
import type { ShownDirection } from '../../kit-standards/direction.js';
import type { StandardStatus } from '../../kit-standards/standard.js';
import type { ProposedChange, SlotName } from '../../kit-standards/substitution-form.query.js';
import { ProposalChoice, slotInWords, SubstitutionProposal } from '../../kit-standards/substitution-proposal.page.js';
import { substitutionTexts } from '../../kit-standards/substitution.text.js';
import { EndOfVersion } from '../../kit-standards/version-ends.page.js';
import type { VersionEnds } from '../../kit-standards/version-ends.query.js';
import { SubstitutionsTable } from '../../kit-standards/substitutions.page.js';
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
  /** What the network agreed. */
  directions: ShownDirection[];
  proposal: ProposedChange | null;
  today: PlainDate;
  /** Another version takes its place. */
  ends: VersionEnds | null;
  supply: { demand: Demand; slots: SlotSupply[] } | null;
}

export function SubstitutionPage({ data, view }: PageProps<Agreed>) {
  const t = substitutionTexts(view);
  const decides = view.signedIn !== null && may(view.signedIn.role, 'decideStandards');
  const open = data.status === 'published' || data.status === 'superseded';
  if (decides && open && data.proposal) return <ProposalPage data={data} proposal={data.proposal} view={view} />;
  return (
    <Layout
      view={view}
      title={t('title')}
      caption={standardTexts(view)('one', { name: data.name })}
      back={`/standards/${data.id}`}
    >
      <Body>{t('lead')}</Body>
      {decides && data.ends && <EndOfVersion ends={data.ends} items={data.items} />}
      <SubstitutionsTable
        standard={data}
        items={data.items}
        slots={data.slots}
        directions={data.directions}
        view={view}
        ends={data.ends}
        decides={decides ? 'here' : 'no'}
      />
      {decides && open && data.supply && <RegionSupply {...data.supply} today={data.today} view={view} />}
      {decides && open && <ProposalChoice id={data.id} slots={data.slots} view={view} />}
    </Layout>
  );
}

/** One change in one slot, with what the region has of it above. */
function ProposalPage({ data, proposal, view }: PageProps<Agreed> & { proposal: ProposedChange }) {
  const t = substitutionTexts(view);
  const { id, today } = data;
  const ofSlot = data.supply?.slots.filter(({ slot }) => slot === proposal.slot.code) ?? [];
  return (
    <Layout
      view={view}
      title={t('proposalTitle', { slot: slotInWords(proposal.slot, view), kind: t(proposal.kind).toLowerCase() })}
      caption={standardTexts(view)('one', { name: data.name })}
      back={`/standards/${id}/substitutions`}
    >
      {ofSlot.length > 0 && <RegionSupply slots={ofSlot} today={today} view={view} />}
      <SubstitutionProposal {...{ id, proposal, today, view }} directions={data.directions} />
    </Layout>
  );
}
