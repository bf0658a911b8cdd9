import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Details } from '../../web/parts/details.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import type { RecallStory } from './recall.query.js';
import { PLACES } from './recall.rules.js';
import { PLACE, recallTexts } from './recall.text.js';

interface Shown {
  recall: RecallStory;
  view: View;
}

export function RecallPage({ data: recall, view }: PageProps<RecallStory>) {
  const t = recallTexts(view);
  const decides = view.signedIn?.role === 'coordinator' || view.signedIn?.role === 'lead-pharmacist';
  return (
    <Layout view={view} title={t('one', { name: recall.name })} back="/recalls">
      <SummaryList
        rows={[
          { key: t('product'), value: `${recall.name} (${recall.product})` },
          { key: t('lots'), value: <Code>{recall.lots.join(', ')}</Code> },
          { key: t('reason'), value: recall.reason },
          { key: t('startedAt'), value: formatMoment(recall.startedAt, view) },
          recall.endedAt !== null && { key: t('endedAt'), value: formatMoment(recall.endedAt, view) },
        ]}
      />
      <Where recall={recall} view={view} />
      <WhoWasTold recall={recall} view={view} />
      {decides && recall.endedAt === null && (
        <Details summary={t('end')}>
          <Body>{t('endHint')}</Body>
          <Form action={`/recalls/${recall.id}/ending`}>
            <Button kind="warning">{t('end')}</Button>
          </Form>
        </Details>
      )}
    </Layout>
  );
}

function Where({ recall, view }: Shown) {
  const t = recallTexts(view);
  const words = PLACE[view.language];
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
