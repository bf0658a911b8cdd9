import { may } from '../access/may.js';
import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { ButtonGroup, ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Table } from '../web/parts/table.js';
import { AskForCandidates } from './candidates.page.js';
import { candidateTexts } from './candidates.text.js';
import { leftOutInWords } from './offer-order.text.js';
import type { PharmacyNow } from './pharmacies.query.js';
import { pharmacyTexts } from './pharmacies.text.js';

export function PharmaciesPage({ data, view }: PageProps<{ items: PharmacyNow[] }>) {
  const t = pharmacyTexts(view);
  const { items } = data;
  return (
    <Layout view={view} title={t('title')} dense>
      <Body>{t('intro')}</Body>
      {view.signedIn?.role === 'coordinator' && (
        <ButtonGroup>
          <ButtonLink href="/pharmacies/new">{t('add')}</ButtonLink>
          <ButtonLink href="/imports" kind="secondary">
            {t('readIn')}
          </ButtonLink>
        </ButtonGroup>
      )}
      {items.length === 0 && <EmptyState title={t('empty')} />}
      {items.length > 0 && (
        <Table
          dense
          caption={t('title')}
          captionSize="hidden"
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('name'), heads: true, cell: ({ id, name }) => <Link href={`/pharmacies/${id}`}>{name}</Link> },
            { title: t('place'), cell: ({ place }) => place ?? '–' },
            { title: t('phone'), cell: ({ phone }) => phone ?? '–' },
            {
              title: t('takesPart'),
              cell: ({ why }) =>
                why ? (
                  <StatusTag colour="yellow">{leftOutInWords(why, view.language)}</StatusTag>
                ) : (
                  <StatusTag colour="green">{t('yes')}</StatusTag>
                ),
            },
            {
              title: t('now'),
              cell: ({ openNow, opensAt }) =>
                openNow ? t('open') : opensAt ? t('opensAt', { at: formatMoment(opensAt, view) }) : t('closed'),
            },
            {
              title: t('ready'),
              cell: ({ readyKits, minimumReadyKits }) => t('readyOf', { ready: readyKits, minimum: minimumReadyKits }),
            },
          ]}
        />
      )}
      {view.signedIn && may(view.signedIn.role, 'seeCandidates') && (
        <Section title={candidateTexts(view)('title')}>
          <AskForCandidates />
        </Section>
      )}
    </Layout>
  );
}
