import type { Exported } from '../web/export/exported.js';
import { tableOf, type ExportColumn } from '../web/export/table.js';
import { indicationsInWords } from '../kit-standards/direction-words.text.js';
import { formatList, formatMoney, formatPercent } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { ListColumn } from '../web/list.js';
import type { PageProps } from '../web/page.js';
import { Body, Code } from '../web/parts/body.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { ExportLinks } from '../web/parts/export-links.js';
import { Link } from '../web/parts/link.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import type { Risk } from './leaner.rules.js';
import type { LeanSlot } from './leaner.service.js';
import { leanerTexts } from './leaner.text.js';

interface Shown {
  standard: { id: string; name: string } | null;
  fewest: number;
  mostPercent: number;
  slots: LeanSlot[];
}

/** Per slot what became of it, and a suggestion with its risk: to decide by. */
export function LeanerPage({ data, view }: PageProps<Shown>) {
  const t = leanerTexts(view);
  if (data.standard === null)
    return (
      <Layout view={view} title={t('title')} back="/standards">
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      </Layout>
    );
  return (
    <Layout view={view} title={t('title')} back="/standards" dense>
      <Body>{t('lead')}</Body>
      <Body>{t('changesNothing')}</Body>
      <Table
        caption={t('title')}
        captionSize="hidden"
        rows={data.slots}
        rowKey={({ slot }) => slot}
        columns={columns(view)}
        dense
      />
      <Total slots={data.slots} view={view} />
      <ExportLinks rows={data.slots.length} />
      <Body kind="s">{t('how', { percent: data.mostPercent, fewest: data.fewest })}</Body>
    </Layout>
  );
}

function Total({ slots, view }: { slots: readonly LeanSlot[]; view: View }) {
  const t = leanerTexts(view);
  const names = slots.flatMap(({ unpriced }) => unpriced.map(({ name, code }) => `${name} (${code})`));
  return (
    <Body>
      {totalInWords(slots, names, view)} {names.length > 0 && <Link href="/products">{t('prices')}</Link>}
    </Body>
  );
}

function totalInWords(slots: readonly LeanSlot[], names: readonly string[], view: View): string {
  const euros = formatMoney(slots.reduce((sum, { destroyedCents }) => sum + destroyedCents, 0) / 100, view);
  return leanerTexts(view)(names.length > 0 ? 'totalKnown' : 'total', { euros, names: formatList(names, view) });
}

export const exportedLeaner: Exported<Shown> = {
  title: (view) => leanerTexts(view)('title'),
  table: ({ slots }, view) => tableOf([...columns(view), ...shares(view)], slots),
  notes: ({ mostPercent, fewest }, view) => {
    const t = leanerTexts(view);
    return [t('lead'), t('changesNothing'), t('how', { percent: mostPercent, fewest })];
  },
};

function columns(view: View): ListColumn<LeanSlot>[] {
  const t = leanerTexts(view);
  const name = (it: LeanSlot) => (view.language === 'nl' ? it.name : it.nameEn);
  const number = (key: 'usual' | 'supplied' | 'used' | 'destroyed' | 'reused' | 'missing'): ListColumn<LeanSlot> => ({
    ...{ key, title: t(key), numeric: true, value: (it) => it[key], cell: (it) => it[key] },
  });
  return [
    {
      ...{ key: 'slot', title: t('slot'), heads: true, value: (it) => `${it.slot} ${name(it)}` },
      cell: (it) => (
        <>
          <Code>{it.slot}</Code> {name(it)}
        </>
      ),
    },
    number('usual'),
    {
      ...{ key: 'need', title: t('need'), numeric: true, value: ({ need }) => need?.units ?? null },
      cell: ({ need }) => (need === null ? '–' : (need.units ?? t('unknown'))),
    },
    ...(['supplied', 'used', 'destroyed', 'reused', 'missing'] as const).map(number),
    {
      ...{ key: 'euros', title: t('euros'), numeric: true },
      value: ({ destroyedCents }) => destroyedCents / 100,
      cell: ({ destroyedCents, unpriced }) => {
        const euros = formatMoney(destroyedCents / 100, view);
        return unpriced.length > 0 ? t('atLeast', { euros }) : euros;
      },
    },
    {
      ...{ key: 'suggestion', title: t('suggestion'), holds: 'text' },
      value: (it) => suggestionInWords(it, view),
      cell: (it) =>
        [suggestionInWords(it, view), it.suggestion.risk && riskInWords(it.suggestion.risk, view)]
          .filter(Boolean)
          .join(', '),
    },
  ];
}

const shares = (view: View): ExportColumn<LeanSlot>[] => [
  { title: leanerTexts(view)('risk'), value: ({ suggestion: { risk } }) => risk && riskInWords(risk, view) },
  ...(['share', 'low', 'high'] as const).map((key): ExportColumn<LeanSlot> => ({
    title: leanerTexts(view)(key),
    holds: 'share',
    value: ({ suggestion }) => suggestion.risk?.[key] ?? null,
  })),
];

function suggestionInWords({ usual, need, suggestion: { to, why } }: LeanSlot, view: View): string {
  const t = leanerTexts(view);
  if (to !== null) return t('to', { from: usual, to });
  if (why === 'no-maximum') return t(why, { uses: need?.why ? indicationsInWords(need.of, view.language) : '' });
  return t(why === 'need' || why === 'risk' ? `${why}-reached` : why);
}

function riskInWords(risk: Risk, view: View): string {
  const { kits, opened } = risk;
  const percent = (share: number) => formatPercent(share, view);
  const numbers = { low: percent(risk.low), high: percent(risk.high) };
  return leanerTexts(view)('riskIs', { kits, opened, ...numbers });
}
