import { formatMoment } from '../format.js';
import type { View } from '../view.js';
import { exportTexts } from './export.text.js';
import { MOST_ROWS } from './parts-of.js';
import type { Heading } from './table.js';

interface About {
  title: string;
  /** What was asked of the list, by name. */
  asked: Readonly<Record<string, string>>;
  notes: readonly string[];
  columns: readonly Heading[];
  count: number;
  isCutOff: boolean;
}

type Fact = readonly [string, string];

/** The second sheet of a workbook: what it holds, of when, for whom, and what each column means. */
export function aboutFile({ title, asked, notes, columns, count, isCutOff }: About, view: View): Fact[] {
  const t = exportTexts(view);
  const { sort, ...filters } = asked;
  const filter = Object.entries(filters).map(([name, value]) => `${name}: ${value}`);
  const by = view.signedIn;
  return [
    [t('source'), `${view.networkName}, ${title}`],
    [t('page'), view.path],
    [t('filter'), filter.join('; ') || t('noFilter')],
    [t('sort'), sort ?? t('usualSort')],
    [t('moment'), t('inZone', { moment: formatMoment(view.now, view) })],
    ...(by ? [[t('by'), t('as', { name: by.person.name, organisation: by.organisation.name })] as const] : []),
    [t('count'), String(count)],
    ...(isCutOff ? [[t('missing'), t('cutOff', { most: MOST_ROWS })] as const] : []),
    ...columns.map(({ title: name, means }): Fact => [t('column', { title: name }), means ?? t('asOnPage')]),
    ...notes.map((note, i): Fact => [i === 0 ? t('definitions') : '', note]),
  ];
}
