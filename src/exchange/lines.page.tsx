import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import type { Look, LookedLine } from './look.js';
import { oneImportTexts } from './one-import.text.js';

type Props = PageProps<Look>;

/** More is not read by anybody at once; JSON has them all. */
const MOST_SHOWN = 100;

function titleOf(data: Look, key: string, view: View): string {
  const t = oneImportTexts(view);
  return data.rule.columns.find((column) => column.key === key)?.title[view.language] ?? t('wholeLine');
}

const More = ({ count, view }: { count: number; view: View }) =>
  count > MOST_SHOWN ? <Body>{oneImportTexts(view)('more', { n: count - MOST_SHOWN })}</Body> : null;

/** Each fault at its line as the sheet numbers it, with what stands there and what to do. */
export function BadLines({ data, view }: Props) {
  const t = oneImportTexts(view);
  const bad = data.lines.flatMap(({ line, row, faults }) => faults.map((fault) => ({ line, row, ...fault })));
  if (bad.length === 0) return null;
  return (
    <Section title={t('badLines')}>
      <Body>{data.rule.goodLinesStand ? t('badStay') : t('badKeep')}</Body>
      <Table
        caption={t('badLines')}
        captionSize="hidden"
        rows={bad.slice(0, MOST_SHOWN)}
        rowKey={({ line, column }) => `${String(line)}-${column}`}
        columns={[
          { title: t('line'), heads: true, cell: ({ line }) => `${t('line')} ${String(line)}` },
          { title: t('column'), cell: ({ column }) => titleOf(data, column, view) },
          { title: t('says'), cell: ({ row, column }) => row[column] ?? t('nothing') },
          { title: t('todo'), cell: ({ said }) => said[view.language] },
        ]}
      />
      <More count={bad.length} view={view} />
    </Section>
  );
}

export function ChangedLines({ data, view }: Props) {
  const t = oneImportTexts(view);
  const changed = changesOf(data).filter(({ stays }) => !stays);
  if (changed.length === 0) return null;
  return (
    <Section title={t('changedLines')}>
      <Table
        caption={t('changedLines')}
        captionSize="hidden"
        rows={changed.slice(0, MOST_SHOWN)}
        rowKey={({ line, column }) => `${String(line)}-${column}`}
        columns={[
          { title: t('line'), heads: true, cell: (it) => calledIn(data, it) },
          { title: t('column'), cell: ({ column }) => titleOf(data, column, view) },
          { title: t('was'), cell: ({ was }) => was ?? t('nothing') },
          { title: t('becomes'), cell: ({ becomes }) => becomes },
        ]}
      />
      <More count={changed.length} view={view} />
    </Section>
  );
}

/** What a list says otherwise and never changes: who means it changes it by hand. */
export function StayingLines({ data, view }: Props) {
  const t = oneImportTexts(view);
  const staying = changesOf(data).filter(({ stays }) => stays);
  if (staying.length === 0) return null;
  return (
    <Section title={t('staying')}>
      <Body>{t('stayingHint')}</Body>
      <Table
        caption={t('staying')}
        captionSize="hidden"
        rows={staying.slice(0, MOST_SHOWN)}
        rowKey={({ line, column }) => `${String(line)}-${column}`}
        columns={[
          { title: t('line'), heads: true, cell: (it) => calledIn(data, it) },
          { title: t('column'), cell: ({ column }) => titleOf(data, column, view) },
          { title: t('stays'), cell: ({ was }) => was ?? t('nothing') },
          { title: t('inTheList'), cell: ({ becomes }) => becomes },
        ]}
      />
      <More count={staying.length} view={view} />
    </Section>
  );
}

const changesOf = ({ lines }: Look) =>
  lines.flatMap(({ line, row, changes }) => changes.map((change) => ({ line, row, ...change })));

export function NewLines({ data, view }: Props) {
  const t = oneImportTexts(view);
  const added = data.lines.filter(({ verdict }) => verdict === 'add');
  const shown = data.columns.filter(({ key }) => key !== '');
  if (added.length === 0) return null;
  return (
    <Section title={t('newLines')}>
      <Table
        caption={t('newLines')}
        captionSize="hidden"
        rows={added.slice(0, MOST_SHOWN)}
        rowKey={({ line }) => String(line)}
        wide
        columns={[
          { title: t('line'), heads: true, cell: ({ line }) => `${t('line')} ${String(line)}` },
          ...shown.map(({ key }) => ({
            title: titleOf(data, key, view),
            cell: ({ row }: LookedLine) => row[key] ?? '–',
          })),
        ]}
      />
      <More count={added.length} view={view} />
    </Section>
  );
}

/** A line by its number and by whom it is about. */
export const calledIn = (data: Look, { line, row }: Pick<LookedLine, 'line' | 'row'>): string =>
  [String(line), row['name'] ?? row[data.rule.identity]].filter(Boolean).join(': ');
