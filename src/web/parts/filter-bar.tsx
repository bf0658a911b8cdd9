import type { ComponentChildren } from 'preact';
import { addDays, dayOf, isPlainDate, lastDayOfMonth, monthOf, weekday } from '../../platform/calendar.js';
import { formatDay } from '../format.js';
import { addressWith, askedIn } from '../list-address.js';
import type { Filter } from '../filter.js';
import { useView, type View } from '../view.js';
import { filterBarTexts } from '../filter-bar.text.js';
import { webTexts } from '../web.text.js';
import { Hidden } from './hidden.js';
import { Link } from './link.js';
import { More } from './more.js';

/** The two of a `DaysListInput`. */
export const dayFilters = (from: string, until: string): Filter[] => [
  { kind: 'day', name: 'from', label: from },
  { kind: 'day', name: 'until', label: until },
];

interface FilterBarProps {
  filters: readonly Filter[];
  /** What is asked besides and is no filter of this bar, such as the tab one is on. */
  keeps?: readonly string[];
}

/** So many have room for their names beside them. */
const FEW = 2;
/** So many share one row only when each is content with less. */
const MANY = 6;

/** One row above a list; what is asked now stands in the address, and there the fields read it. */
export function FilterBar({ filters, keeps = [] }: FilterBarProps) {
  const view = useView();
  view.drawnFilters?.push(...filters);
  const t = webTexts(view);
  const words = filterBarTexts(view);
  const asked = askedIn(view.address);
  const kept = ['sort', 'limit', ...keeps].flatMap((name) => {
    const value = asked.get(name);
    return value ? [{ name, value }] : [];
  });
  const isAsked = filters.some((filter) => asked.get(filter.name) && !('chosen' in filter));
  return (
    <form
      class={`pk-filters${filters.length > FEW ? '' : ' pk-filters--few'}${filters.length < MANY ? '' : ' pk-filters--many'}`}
      action={view.path}
      method="get"
      role="search"
      aria-label={t('filters')}
      autocomplete="off"
    >
      {kept.map((one) => (
        <Hidden key={one.name} {...one} />
      ))}
      {filters.map((filter) => (
        <label key={filter.name} class="pk-filters__field" for={`filter-${filter.name}`}>
          {labelOf(filter, asked.get(filter.name) ?? '', view)}
          <FilterInput filter={filter} value={asked.get(filter.name) ?? ''} />
        </label>
      ))}
      <button type="submit" class="govuk-button govuk-button--secondary pk-filters__button" data-module="govuk-button">
        {words('filterThese')}
      </button>
      {areReversed(asked) && (
        <p class="govuk-error-message" role="alert">
          {words('daysReversed')}
        </p>
      )}
      <div class="pk-filters__more">
        {filters.some(({ name }) => name === 'until') && filters.some(({ name }) => name === 'from') && <QuickDays />}
        {isAsked && (
          <Link href={addressWith(view.address, Object.fromEntries(filters.map(({ name }) => [name, null])))}>
            {words('clearFilters')}
          </Link>
        )}
      </div>
    </form>
  );
}

const areReversed = (asked: URLSearchParams): boolean => {
  const [from, until] = [asked.get('from'), asked.get('until')];
  return !!from && !!until && isPlainDate(from) && isPlainDate(until) && from > until;
};

/** Days that are asked for often, without typing one. */
function QuickDays() {
  const view = useView();
  const t = filterBarTexts(view);
  const today = dayOf(view.now);
  const monday = addDays(today, 1 - weekday(today));
  const month = monthOf(today);
  const before = monthOf(addDays(`${month}-01`, -1));
  const ways = [
    { text: t('thisWeek'), from: monday, until: addDays(monday, 6) },
    { text: t('thisMonth'), from: `${month}-01`, until: lastDayOfMonth(month) },
    { text: t('lastMonth'), from: `${before}-01`, until: lastDayOfMonth(before) },
  ];
  return (
    <More
      summary={t('quickDays')}
      items={ways.map(({ text, from, until }) => (
        <Link key={text} href={addressWith(view.address, { from, until })}>
          {text}
        </Link>
      ))}
    />
  );
}

/** A browser shows a day in the order of its own language: what was asked is read back in words. */
function labelOf({ kind, label }: Filter, value: string, view: View): string {
  return kind === 'day' && isPlainDate(value) ? `${label}: ${formatDay(value, view, 'medium')}` : label;
}

function FilterInput({ filter, value }: { filter: Filter; value: string }) {
  const t = webTexts(useView());
  const { name, kind } = filter;
  const own = { id: `filter-${name}`, name };
  if (kind !== 'choice') {
    const shown = value || (filter.kind === 'day' ? filter.chosen : undefined);
    const look = { class: `govuk-input pk-filters__${kind}`, value: shown };
    return kind === 'day' ? (
      <input {...own} {...look} type="date" />
    ) : (
      <input {...own} {...look} size={filter.isShort ? 6 : undefined} type="search" maxlength={300} />
    );
  }
  const all = filter.chosen ? filter.choices : [{ value: '', text: filter.any ?? t('anyChoice') }, ...filter.choices];
  return (
    <select {...own} class="govuk-select">
      {all.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === (value || filter.chosen)}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}

/** Tabs and filters in one row. */
export function ListBar({ children }: { children: ComponentChildren }) {
  return <div class="pk-bar">{children}</div>;
}
