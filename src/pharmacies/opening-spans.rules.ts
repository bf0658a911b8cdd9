import type { PlainTime } from '../platform/calendar.js';
import type { Hours } from '../platform/opening-times.js';

/** Hours as they are said of a day, or what is kept of its usual ones: "open", "tot 15.00", "vanaf 10.00". */
export type Spans = { hours: Hours[] } | { from: PlainTime; until: PlainTime };

const BETWEEN =
  /^(?:van )?(\d{1,2})(?:[.:]?(\d{2}))?\s*(?:u(?:ur)?)?\s*(?:-|–|tot|to)\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*(?:u(?:ur)?)?$/iu;
const ONE_END = /^(?:open )?(tot|until|vanaf|from)\s+(\d{1,2})(?:[.:]?(\d{2}))?\s*(?:u(?:ur)?)?$/iu;
const CLOSED = /^(gesloten|dicht|closed|-|–)$/iu;
const ALL_DAY = /^(24 ?uur|24 ?u|24\/24|dag en nacht|hele dag|24 hours|all day)$/iu;
const AS_USUAL = /^(open|geopend|gewoon open|als gewoonlijk|als anders|as usual)$/iu;

/** Null when it says nothing that is known. */
export function spansIn(text: string): Spans | null {
  const said = text.trim();
  if (CLOSED.test(said)) return { hours: [] };
  if (ALL_DAY.test(said)) return { hours: [{ opens: '00:00', closes: '24:00' }] };
  if (AS_USUAL.test(said)) return { from: '00:00', until: '24:00' };
  const [, word = '', hour = '', minute = '00'] = ONE_END.exec(said) ?? [];
  if (word) return oneEnd(/^(tot|until)$/i.test(word), timeOf(hour, minute));
  const hours = said.split(/\s*(?:,|\ben\b|\band\b|\/)\s*/iu).map(between);
  return hours.every((one) => one !== null) ? { hours } : null;
}

/** What is left of usual hours; an evening that is cut does not end the next day. */
export const leftOf = (usual: readonly Hours[], { from, until }: { from: PlainTime; until: PlainTime }): Hours[] =>
  usual
    .filter(({ opens, closes }) => opens < until && (closes <= opens || closes > from))
    .map(({ opens, closes }) => ({
      opens: opens < from ? from : opens,
      closes: until < '24:00' && (closes <= opens || closes > until) ? until : closes,
    }));

/** All of the usual hours. */
export const isWhole = ({ from, until }: { from: PlainTime; until: PlainTime }): boolean =>
  from === '00:00' && until === '24:00';

export const spansAsText = (hours: readonly Hours[]): string =>
  [...hours]
    .sort((a, b) => a.opens.localeCompare(b.opens))
    .map(({ opens, closes }) => `${opens}-${closes}`)
    .join(', ');

function between(text: string): Hours | null {
  const [all, h1 = '', m1 = '00', h2 = '', m2 = '00'] = BETWEEN.exec(text.trim()) ?? [];
  const [opens, closes] = [timeOf(h1, m1), timeOf(h2, m2)];
  return all && isTime(opens) && (isTime(closes) || closes === '24:00') ? { opens, closes } : null;
}

const oneEnd = (isLast: boolean, time: PlainTime): Spans | null =>
  isTime(time) ? (isLast ? { from: '00:00', until: time } : { from: time, until: '24:00' }) : null;

const timeOf = (hour: string, minute: string): PlainTime => `${hour.padStart(2, '0')}:${minute}`;
const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
