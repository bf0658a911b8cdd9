import { formatMoment } from '../format.js';
import type { Filter } from '../filter.js';
import { askedInWords } from './asked-in-words.js';
import type { View } from '../view.js';
import { exportTexts } from './export.text.js';
import { MOST_ROWS } from './parts-of.js';
import type { Heading } from './table.js';

interface About {
  title: string;
  /** What was asked of the list, by name. */
  asked: Readonly<Record<string, string>>;
  /** With what the page lets one ask it. */
  filters: readonly Filter[];
  notes: readonly string[];
  columns: readonly Heading[];
  count: number;
  isCutOff: boolean;
}

type Fact = readonly [string, string];

/** The second sheet of a workbook: what it holds, of when, for whom, and what each column means. */
export function aboutFile({ title, asked, filters, notes, columns, count, isCutOff }: About, view: View): Fact[] {
  const t = exportTexts(view);
  const { sort, ...rest } = asked;
  const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  const by = view.signedIn;
  return [
    [t('source'), `${view.networkName}, ${title}`],
    [t('page'), view.path],
    [t('filter'), askedInWords(filters, named, view).join('; ') || t('noFilter')],
    [t('sort'), sort ?? t('usualSort')],
    [t('moment'), t('inZone', { moment: formatMoment(view.now, view) })],
    ...(by ? [[t('by'), t('as', { name: by.person.name, organisation: by.organisation.name })] as const] : []),
    [t('count'), String(count)],
    ...(isCutOff ? [[t('missing'), t('cutOff', { most: MOST_ROWS })] as const] : []),
    ...columns.flatMap(({ title: name, means }): Fact[] => (means ? [[t('column', { title: name }), means]] : [])),
    ...(columns.some(({ holds }) => holds === 'share') ? [[t('shares'), t('whatIsShare')] as const] : []),
    ...notes.map((note, i): Fact => [i === 0 ? t('definitions') : '', note]),
  ];
}
