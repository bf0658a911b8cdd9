import type { Filter } from '../filter.js';
import type { View } from '../view.js';
import { formatDay } from '../format.js';
import { isPlainDate } from '../../platform/calendar.js';

type Asked = Readonly<Record<string, string>>;

/** What is asked of a list, in the words of its own fields and tabs: what stands in the address, or what is meant when nothing does. */
export function askedInWords(filters: readonly Filter[], asked: Asked, view: View): string[] {
  const rest = Object.entries(asked).filter(([name]) => !filters.some((filter) => filter.name === name));
  return [
    ...filters.flatMap((filter) => {
      const value = asked[filter.name] || ('chosen' in filter && filter.chosen) || '';
      return value ? [`${filter.label}: ${valueInWords(filter, value, view)}`] : [];
    }),
    ...rest.map(([name, value]) => `${name}: ${value}`),
  ];
}

function valueInWords(filter: Filter, value: string, view: View): string {
  if (filter.kind === 'choice') return filter.choices.find((choice) => choice.value === value)?.text ?? value;
  return filter.kind === 'day' && isPlainDate(value) ? formatDay(value, view, 'medium') : value;
}
