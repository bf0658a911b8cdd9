import { kitTexts } from '../dispensing/kits/kit.text.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, Code, List } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import { Inset } from '../web/parts/warning.js';
import { LABEL_SIZES } from './label.document.js';
import { paperTexts } from './papers.text.js';

export interface KitsToLabel {
  kits: { id: string; serial: string; sealNumber: string | null }[];
  /** How many of those that were named are not there. */
  missing: number;
}

/** The labels of the kits that were ticked, and which of them have none. */
export function KitLabelsPage({ data: { kits, missing }, view }: PageProps<KitsToLabel>) {
  const t = paperTexts(view);
  const k = kitTexts(view);
  const sealed = kits.filter(({ sealNumber }) => sealNumber !== null);
  const file = `/kits/labels.pdf?kits=${sealed.map(({ id }) => id).join(',')}`;
  return (
    <Layout view={view} title={t('labelsTitle', { n: sealed.length })} back="/kits" dense>
      {kits.length + missing === 0 && <Body>{t('chooseKits')}</Body>}
      {missing > 0 && <Inset>{t('kitsNotYours', { n: missing })}</Inset>}
      {sealed.length > 0 && (
        <Section title={t('inOneFile')}>
          <List
            items={LABEL_SIZES.map((size) => (
              <Link key={size} href={`${file}&size=${size}`}>
                {t(size)}
              </Link>
            ))}
          />
        </Section>
      )}
      {kits.length > 0 && (
        <Table
          caption={t('ofWhichKits')}
          rows={kits}
          rowKey={({ id }) => id}
          dense
          columns={[
            {
              title: k('serial'),
              heads: true,
              cell: ({ id, serial }) => <Link href={`/kits/${id}`}>{serial}</Link>,
            },
            {
              title: t('seal'),
              cell: ({ sealNumber }) => (sealNumber === null ? t('notSealedYet') : <Code>{sealNumber}</Code>),
            },
          ]}
        />
      )}
    </Layout>
  );
}
