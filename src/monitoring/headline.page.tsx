import { formatDay } from '../web/format.js';
import { Link } from '../web/parts/link.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { NOTHING } from './figure-value.js';
import type { AimedHeadline, Headline } from './headline.rules.js';
import { headlineTexts } from './headline.text.js';
import { periodShort } from './period-name.js';
import { targetInWords } from './targets/target.text.js';
import { Sparkline } from './sparkline.page.js';
import { hoursInWords, rangeInWords, shareInWords } from './uptake-figure.text.js';

/** Where each number is explained. */
const PATHS: Record<Headline['kind'], string> = {
  uptake: '/monitoring/uptake',
  coverage: '/monitoring/coverage',
  'coverage-out-of-hours': '/monitoring/coverage?mode=outOfHours',
  'lead-time': '#months',
  'not-taken': '#months',
};

/** Read in a minute: each number, how sure it is, a year earlier, and the way from there to here. */
export function Headlines({ headlines, view }: { headlines: readonly AimedHeadline[]; view: View }) {
  const t = headlineTexts(view);
  return (
    <Table
      caption={t('caption')}
      dense
      columns={[
        { title: t('figure'), heads: true, cell: ({ kind }) => <Link href={PATHS[kind]}>{t(kind)}</Link> },
        { title: t('now'), numeric: true, cell: ({ kind, value, of }) => at(kind, value, of, view) },
        {
          ...{ title: t('interval'), numeric: true },
          cell: ({ interval }) => (interval ? rangeInWords(interval.low, interval.high, view) : NOTHING),
        },
        {
          ...{ title: t('target'), numeric: true },
          cell: ({ kind, target }) => targetInWords(kind, target, view) ?? NOTHING,
        },
        { title: t('before'), numeric: true, cell: ({ kind, before }) => at(kind, before.value, before.of, view) },
        {
          title: t('line'),
          cell: ({ kind, line, value }) => {
            const first = line.find((one) => one !== null) ?? null;
            const said = { figure: t(kind), then: inWords(kind, first, view), now: inWords(kind, value, view) };
            return <Sparkline line={line} label={t('lineOf', said)} />;
          },
        },
      ]}
      rows={headlines}
      rowKey={({ kind }) => kind}
    />
  );
}

function at(kind: Headline['kind'], value: number | null, of: string, view: View): string {
  if (of === '') return NOTHING;
  const named = of.length === '2026-11-18'.length ? formatDay(of, view, 'medium') : periodShort(of, view);
  return headlineTexts(view)('at', { value: inWords(kind, value, view), of: named });
}

function inWords(kind: Headline['kind'], value: number | null, view: View): string {
  const t = headlineTexts(view);
  if (value === null) return t('notTold');
  return kind === 'lead-time' ? hoursInWords(value, view) : shareInWords(value, view);
}
