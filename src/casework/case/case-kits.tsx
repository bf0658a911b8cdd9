import { countOf } from '../../kit-standards/unit.js';
import { CONFORMITY } from '../../kit-standards/conformity.text.js';
import { KIT_PLACE } from '../../kit-life/kit-place.text.js';
import { formatDay } from '../../web/format.js';
import { Body, Code } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { Heading } from '../../web/parts/heading.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Table, type Column } from '../../web/parts/table.js';
import { useView } from '../../web/view.js';
import type { CaseKit } from './case-kits.query.js';
import { caseworkTexts } from '../casework.text.js';

/** The boxes of a case and what was put into them. */
export function CaseKits({ kits }: { kits: readonly CaseKit[] }) {
  const t = caseworkTexts(useView());
  if (kits.length === 0) return <Body>{t('noKit')}</Body>;
  return (
    <>
      {kits.map((kit) => (
        <OneKit key={`${kit.id} ${String(kit.from)}`} kit={kit} />
      ))}
    </>
  );
}

function OneKit({ kit }: { kit: CaseKit }) {
  const view = useView();
  const t = caseworkTexts(view);
  const columns: Column<CaseKit['lines'][number]>[] = [
    { title: t('slot'), cell: ({ slot }) => slot },
    { title: t('article'), heads: true, cell: ({ name }) => name },
    { title: t('quantity'), numeric: true, cell: ({ quantity, unit }) => countOf(quantity, unit, view.language) },
    { title: t('lot'), cell: ({ lot }) => <Code>{lot}</Code> },
    { title: t('expiry'), cell: ({ expiry }) => formatDay(expiry, view, 'medium') },
  ];
  return (
    <>
      <Heading level={2}>{t('kit', { serial: kit.serial })}</Heading>
      <SummaryList
        rows={[
          { key: t('seal'), value: <Code>{kit.sealNumber}</Code> },
          { key: t('place'), value: KIT_PLACE[view.language][kit.place] },
          { key: t('standard'), value: kit.standard },
          { key: t('conformity'), value: CONFORMITY[view.language][kit.conformity] },
          { key: t('expires'), value: formatDay(kit.earliestExpiry, view) },
          kit.used.length > 0 && {
            key: t('used'),
            value: kit.used
              .map(({ name, quantity, unit }) => `${name}: ${countOf(quantity, unit, view.language)}`)
              .join(', '),
          },
        ]}
      />
      <Details short summary={t('contents', { serial: kit.serial })}>
        <Table
          caption={t('contents', { serial: kit.serial })}
          captionSize="hidden"
          columns={columns}
          rows={kit.lines}
          rowKey={({ slot, product, lot }) => `${slot} ${product} ${lot}`}
        />
      </Details>
    </>
  );
}
