import { formatDay } from '../web/format.js';
import { dayOf } from '../platform/calendar.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, Code } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { ExportLinks } from '../web/parts/export-links.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Select } from '../web/parts/select.js';
import { Table, type Column } from '../web/parts/table.js';
import { Textarea } from '../web/parts/textarea.js';
import { Inset } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import type { SheetLine } from './variant-sheet.rules.js';
import { variantTexts } from './variant.text.js';

export interface Sheet {
  /** Nought while nothing was recorded. */
  version: number;
  recordedAt: Date | null;
  /** The version of the standard of which this is a copy, not recorded yet. */
  copyOf: string | null;
  versions: { id: string; name: string }[];
  lines: SheetLine[];
}
const EXTRA = 4;

/** What a pharmacy fills today: a sheet with a line a slot, a copy of a version, or lines pasted from elsewhere. */
export function VariantPage({ data, view }: PageProps<Sheet>) {
  const t = variantTexts(view);
  const { recordedAt, copyOf, version } = data;
  return (
    <Layout view={view} title={t('title')} back="/standards">
      <Body>{t('lead')}</Body>
      <Body>{recordedAt ? t('recorded', { day: formatDay(dayOf(recordedAt), view) }) : t('notRecorded')}</Body>
      {copyOf !== null && <Inset>{t('copied', { name: copyOf })}</Inset>}
      {data.versions.length > 0 && (
        <Form method="get" action="/variants/own">
          <Select
            name="from"
            label={t('begin')}
            chosen
            choices={data.versions.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Button kind="secondary">{t('copy')}</Button>
        </Form>
      )}
      <Body>
        <Link href="/imports/new?rule=own-variant">{t('readFile')}</Link> {t('readFileHint')}
      </Body>
      <Details summary={t('paste')} open={view.errors.some(({ field }) => field === 'pasted')}>
        <Form action="/variants/own" version={version}>
          <Textarea name="pasted" label={t('pasted')} hint={t('pastedHint')} rows={10} />
          <Button kind="secondary">{t('savePasted')}</Button>
        </Form>
      </Details>
      <Form action="/variants/own" version={version}>
        <Body>{t('blankIsNot')}</Body>
        {data.lines.length > 0 && (
          <Table
            caption={t('sheet')}
            captionSize="hidden"
            rows={data.lines.map((line, place) => ({ ...line, place }))}
            rowKey={({ slot }) => slot}
            columns={columns(view)}
          />
        )}
        <ExportLinks rows={data.lines.length} />
        <More from={data.lines.length} view={view} />
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}

function columns(view: View): Column<SheetLine & { place: number }>[] {
  const t = variantTexts(view);
  const dutch = view.language === 'nl';
  const label = (what: 'product' | 'quantity', slot: string) => t('ofSlot', { what: t(what), slot });
  return [
    {
      title: t('slot'),
      cell: ({ slot, place }) => (
        <>
          <Hidden name={`lines[${place}][slot]`} value={slot} />
          <Code>{slot}</Code>
        </>
      ),
    },
    { title: t('contents'), heads: true, cell: (line) => (dutch ? line.name : line.nameEn) },
    {
      title: t('product'),
      cell: ({ slot, place, product }) => (
        <Field
          name={`lines[${place}][product]`}
          label={label('product', slot)}
          labelSize="hidden"
          value={product}
          width={10}
        />
      ),
    },
    {
      title: t('quantity'),
      cell: ({ slot, place, quantity, unit, unitEn }) => (
        <Field
          name={`lines[${place}][quantity]`}
          label={label('quantity', slot)}
          labelSize="hidden"
          value={quantity}
          inputMode="numeric"
          width={3}
          suffix={dutch ? unit : unitEn}
        />
      ),
    },
  ];
}

function More({ from, view }: { from: number; view: View }) {
  const t = variantTexts(view);
  const rows = Array.from({ length: EXTRA }, (_, n) => ({ n: n + 1, name: `lines[${String(from + n)}]` }));
  const field = (what: 'slot' | 'product' | 'quantity', width: 3 | 10): Column<(typeof rows)[number]> => ({
    title: t(what),
    cell: ({ n, name }) => (
      <Field name={`${name}[${what}]`} label={t('ofNew', { what: t(what), n })} labelSize="hidden" width={width} />
    ),
  });
  return (
    <Section title={t('more')}>
      <Body>{t('moreHint')}</Body>
      <Table
        caption={t('more')}
        captionSize="hidden"
        rows={rows}
        rowKey={({ n }) => String(n)}
        columns={[field('slot', 3), field('product', 10), field('quantity', 3)]}
      />
    </Section>
  );
}
