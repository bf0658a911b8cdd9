import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import { useView } from '../../web/view.js';
import { detailTexts } from './request-changes.text.js';
import type { OrderChange } from './order-changes.text.js';

/** Old beside new, of all that is signed otherwise than the time before. */
export function OrderChanges({ all, title }: { all: readonly OrderChange[]; title: string }) {
  const view = useView();
  const t = detailTexts(view);
  const { language } = view;
  if (all.length === 0) return null;
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionSize="hidden"
        rows={all}
        rowKey={({ what }) => what.nl}
        columns={[
          { title: t('what'), cell: ({ what }) => what[language], heads: true },
          { title: t('before'), cell: ({ before }) => before[language] },
          { title: t('after'), cell: ({ after }) => <strong>{after[language]}</strong> },
        ]}
      />
    </Section>
  );
}
