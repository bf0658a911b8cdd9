import { formatMoney, formatNumber } from '../../web/format.js';
import type { View } from '../../web/view.js';
import { monitoringTexts } from '../monitoring.text.js';
import { hoursInWords, shareInWords } from '../uptake-figure.text.js';
import { FIGURE_UNITS, type FigureKey, type FigureLine } from './figures.rules.js';
import { figuresTexts } from './figures.text.js';

export function valueInWords({ key, value, between, why }: FigureLine, view: View): string {
  const [t, m] = [figuresTexts(view), monitoringTexts(view)];
  const inWords = (number: number) => inItsUnit(key, number, view);
  if (value !== null && between) {
    return t('between', { value: inWords(value), low: inWords(between.low), high: inWords(between.high) });
  }
  if (value !== null) return inWords(value);
  return why === 'insufficient-data' ? m('insufficient') : t('notTold');
}

function inItsUnit(key: FigureKey, value: number, view: View): string {
  switch (FIGURE_UNITS[key]) {
    case 'hours':
      return hoursInWords(value, view);
    case 'days':
      return monitoringTexts(view)('in-days', { n: formatNumber(value, view) });
    case 'minutes':
      return monitoringTexts(view)('in-minutes', { n: formatNumber(value, view) });
    case 'mark':
      return formatNumber(value, view, 1);
    case 'euros':
      return formatMoney(value, view);
    case 'index':
      return formatNumber(value, view, 2);
    default:
      return shareInWords(value, view);
  }
}
