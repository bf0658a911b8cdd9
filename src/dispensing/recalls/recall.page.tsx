import { may } from '../../access/may.js';
import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code, Lines } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Table } from '../../web/parts/table.js';
import { Warning } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { RecallDecision } from './recall-decision.page.js';
import { RecallTag } from './recall-tag.page.js';
import { Lots } from './recalls.page.js';
import type { RecallStory } from './recall.query.js';
import { PLACES } from '../../kit-life/kit-place.js';
import { KIT_PLACE } from '../../kit-life/kit-place.text.js';
import { recallTexts } from './recall.text.js';

interface Shown {
  recall: RecallStory;
  view: View;
}

export function RecallPage({ data: recall, view }: PageProps<RecallStory>) {
  const t = recallTexts(view);
  const decides = view.signedIn !== null && may(view.signedIn.role, 'recall');
  const by = (at: Date, name: string | null) => t('byAt', { at: formatMoment(at, view), name: name ?? t('somebody') });
  const { startedAt, seenAt, withdrawnAt, endedAt, aloneBecause, letter } = recall;
  return (
    <Layout view={view} title={t('one', { name: recall.name })} back="/recalls">
      <SummaryList
        rows={[
          { key: t('status'), value: <RecallTag recall={recall} /> },
          { key: t('product'), value: `${recall.name} (${recall.product})` },
          { key: t('lots'), value: <Lots recall={recall} view={view} /> },
          letter !== null && { key: t('fromLetter'), value: <Lines text={letter} /> },
          { key: t('reason'), value: recall.reason },
          { key: t('draftedBy'), value: by(recall.draftedAt, recall.draftedBy) },
          startedAt !== null && { key: t('startedAt'), value: by(startedAt, recall.confirmedBy) },
          aloneBecause !== null && { key: t('alone'), value: aloneBecause },
          aloneBecause !== null && { key: t('seenBy'), value: seenAt ? by(seenAt, recall.seenBy) : t('notSeen') },
          withdrawnAt !== null && { key: t('withdrawnAt'), value: formatMoment(withdrawnAt, view) },
          endedAt !== null && { key: t('endedAt'), value: formatMoment(endedAt, view) },
        ]}
      />
      {recall.status === 'drafted' && <Warning>{t('waits')}</Warning>}
      {decides && <RecallDecision recall={recall} />}
      <Where recall={recall} view={view} />
      {startedAt !== null && <WhoWasTold recall={recall} view={view} />}
    </Layout>
  );
}

function Where({ recall, view }: Shown) {
  const t = recallTexts(view);
  const words = KIT_PLACE[view.language];
  const own = view.signedIn?.organisation.id;
  if (recall.kits.length === 0) return <Body>{t('nowhere')}</Body>;
  return (
    <Section>
      <Table
        caption={t('perPharmacy')}
        rows={recall.pharmacies}
        rowKey={({ id }) => id}
        columns={[
          { title: t('pharmacy'), cell: ({ name }) => name, heads: true },
          ...PLACES.map((place) => ({
            title: words[place],
            cell: (row: RecallStory['pharmacies'][number]) => row[place],
            numeric: true,
          })),
        ]}
      />
      <Table
        caption={t('kits')}
        rows={recall.kits}
        rowKey={({ id }) => id}
        columns={[
          {
            title: t('kit'),
            cell: ({ id, serial, pharmacyId }) =>
              pharmacyId === own ? <Link href={`/kits/${id}`}>{serial}</Link> : serial,
            heads: true,
          },
          { title: t('pharmacy'), cell: ({ pharmacy }) => pharmacy },
          { title: t('place'), cell: ({ place }) => words[place] },
          { title: t('lots'), cell: ({ lots }) => <Code>{lots.join(', ')}</Code> },
        ]}
      />
    </Section>
  );
}

function WhoWasTold({ recall, view }: Shown) {
  const t = recallTexts(view);
  if (recall.told.length === 0) return <Body>{t('nobody')}</Body>;
  return (
    <Section>
      <Table
        caption={t('told')}
        rows={recall.told}
        rowKey={({ organisationId }) => organisationId}
        columns={[
          { title: t('organisation'), cell: ({ organisation }) => organisation, heads: true },
          { title: t('toldAt'), cell: ({ toldAt }) => formatMoment(toldAt, view) },
          {
            title: t('mailedAt'),
            cell: ({ mailedAt }) => (mailedAt ? formatMoment(mailedAt, view) : t('notYet')),
          },
        ]}
      />
    </Section>
  );
}
