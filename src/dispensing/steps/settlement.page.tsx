import { countOf } from '../../kit-standards/unit.js';
import { ProofFields } from '../../access/proof-fields.page.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code, Quiet } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Section } from '../../web/parts/section.js';
import { Table, type Column } from '../../web/parts/table.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import type { ProposedLine } from './settlement-proposal.rules.js';
import type { SettlementForm } from './settlement.service.js';
import { ACCOUNTS, settlementTexts } from './settlement.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';

type Row = ProposedLine & { place: number };
const BY_KIT = ['kitId', 'slot', 'product', 'lot'] as const;

export function SettlementPage({ data, view }: PageProps<SettlementForm>) {
  const t = settlementTexts(view);
  const rows = data.lines.map((line, place) => ({ ...line, place }));
  const kits = [...new Map(rows.map((row) => [row.kitId, row])).values()];
  return (
    <CaseFrame view={view} title={t('title')} data={data} moves={['settle']}>
      <Body>{t('intro')}</Body>
      <Body>{t('rule')}</Body>
      <Form>
        {kits.map(({ kitId, serial, lost }) => (
          <Section key={kitId}>
            {lost && <Inset>{t('lost')}</Inset>}
            <Lines caption={t('kit', { serial })} rows={rows.filter((row) => row.kitId === kitId)} view={view} />
          </Section>
        ))}
        <MissingRemark view={view} />
        <Presence confirmed={data.confirmed} view={view} />
        <Button>{t('send')}</Button>
      </Form>
    </CaseFrame>
  );
}

interface Counted {
  caption: string;
  rows: Row[];
  view: View;
  accounts?: readonly (typeof ACCOUNTS)[number][];
  /** By what a counted line is known. */
  known?: readonly ('kitId' | 'slot' | 'product' | 'lot')[];
}

export function Lines({ caption, rows, view, accounts = ACCOUNTS, known = BY_KIT }: Counted) {
  const t = settlementTexts(view);
  const columns: Column<Row>[] = [
    { title: t('item'), heads: true, cell: (row) => <Item row={row} view={view} known={known} /> },
    { title: t('supplied'), numeric: true, cell: ({ quantity, unit }) => countOf(quantity, unit, view.language) },
    ...accounts.map((account) => ({
      title: t(account),
      cell: (row: Row) =>
        // There is no field for what cannot be: a medicine never goes back on the shelf.
        account === 'reused' && row.kind !== 'aid' ? (
          '–'
        ) : (
          <Field
            name={`lines[${row.place}][${account}]`}
            label={t('account', { account: t(account), name: row.name, lot: row.lot })}
            labelSize="hidden"
            inputMode="numeric"
            width={2}
            value={row.account?.[account]}
          />
        ),
    })),
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ slot, product, lot }) => `${slot}-${product}-${lot}`}
    />
  );
}

function Item({ row, view, known }: Required<Pick<Counted, 'view' | 'known'>> & { row: Row }) {
  const t = settlementTexts(view);
  return (
    <>
      {row.name}
      <br />
      <Quiet>
        <Code>{t('lot', { lot: row.lot })}</Code>
        {row.opiumList && <> · {t('list', { list: row.opiumList })}</>}
      </Quiet>
      {known.map((field) => (
        <Hidden key={field} name={`lines[${row.place}][${field}]`} value={row[field]} />
      ))}
    </>
  );
}

/** Whatever is missing is an incident, so what is known of it is asked in the same form. */
export function MissingRemark({ view }: { view: View }) {
  const t = settlementTexts(view);
  return (
    <>
      <Hidden name="explains" value />
      <Textarea name="remark" label={t('remark')} hint={t('remarkHint')} rows={3} optional />
    </>
  );
}

/** Who destroys and who stands beside: each proves who they are. */
export function Presence({ confirmed, view }: { confirmed: boolean; view: View }) {
  const t = settlementTexts(view);
  return (
    <>
      <Section title={t('witness')}>
        <Body>{t('witnessHint')}</Body>
        <Field name="witness[email]" label={t('witnessEmail')} type="email" width={30} autoComplete="off" />
        <ProofFields name="witness" beside />
      </Section>
      {!confirmed && (
        <Section title={t('yourself')}>
          <Body>{t('yourselfHint')}</Body>
          <ProofFields name="own" />
        </Section>
      )}
    </>
  );
}
