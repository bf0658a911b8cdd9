import type { SmallNumberRule } from '../../src/monitoring/disclosure/disclosure.js';
import { addDays, daysBetween, lastDayOfMonth, monthOf } from '../../src/platform/calendar.js';
import { periodAt, periodOf, type Period } from '../../src/monitoring/period.js';
import type { Language } from '../../src/web/texts.js';
import type { Deliveries } from './deliveries.js';

/** What a sentence about uptake is held against: who got a kit on which day, looked up again for each. */
export interface Facts {
  deliveries: Deliveries;
  rule: SmallNumberRule;
  today: string;
}

export function peopleIn({ deliveries, today }: Facts, from: string, to: string): number {
  const who = new Set<string>();
  for (const day in deliveries) {
    if (day >= from && day <= to && day <= today) for (const one of deliveries[day] ?? []) who.add(one);
  }
  return who.size;
}

const isFew = (facts: Facts, from: string, to: string) => {
  const count = peopleIn(facts, from, to);
  return count > 0 && count < facts.rule.below;
};

/** Whether some month, or what is left of the one in which these days end, has a number that must not be told. */
function holdsFew(facts: Facts, from: string, to: string): boolean {
  for (let first = from; first <= to; first = addDays(lastDayOfMonth(monthOf(first)), 1)) {
    const end = lastDayOfMonth(monthOf(first));
    if (isFew(facts, first, end < to ? end : to) || (end > to && isFew(facts, addDays(to, 1), end))) return true;
  }
  return false;
}

const MONTHS: Record<Language, string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const DAYS: Record<Language, RegExp> = {
  nl: /^(Een jaar eerder, in|In) (?:het (\d)e kwartaal van |([a-z]+) )?(\d{4})(?: tot en met (\d+) ([a-z]+))?,? (.*)$/,
  en: /^(A year earlier, in|In) (?:Q(\d) |([A-Z][a-z]+) )?(\d{4})(?: up to and including (\d+) ([A-Z][a-z]+))?, (.*)$/,
};

export interface Read {
  from: string;
  to: string;
  /** Of the year before. */
  earlier: boolean;
  said: string;
}

/** The days that a sentence names, and what it says of them. */
export function read(sentence: string, language: Language): Read {
  const [, start, quarter, month, year = '', day, ofMonth = '', said = ''] = DAYS[language].exec(sentence) ?? [];
  const number = (name: string) => String(MONTHS[language].indexOf(name) + 1).padStart(2, '0');
  const part = quarter ? `-Q${quarter}` : month ? `-${number(month)}` : '';
  const { from, until } = periodOf(`${year}${part}`) as Period;
  const to = day === undefined ? addDays(until, -1) : `${year}-${number(ofMonth)}-${day.padStart(2, '0')}`;
  return { from, to, earlier: start !== 'In', said };
}

interface Sentence {
  nl: RegExp;
  en: RegExp;
  isTrue: (facts: Facts, days: Read, ...numbers: number[]) => boolean;
}
/** In a region where 366 people a year are expected to die at home. */
const SENTENCES: Record<string, Sentence> = {
  uptake: {
    nl: /^kregen ([\d.]+) mensen thuis een kit, tegen ([\d.]+) mensen die naar verwachting thuis overleden: een bereik van ([\d.]+)%\.$/,
    en: /^([\d,]+) people got a kit at home, against ([\d,]+) people who were expected to die at home: an uptake of ([\d,]+)%\.$/,
    isTrue: (facts, { from, to }, patients, expected, uptake) => {
      const need = (366 * (daysBetween(from, to) + 1)) / periodAt('year', from).daysInYear;
      const { roundTo, below } = facts.rule;
      const count = peopleIn(facts, from, to);
      const shown = Math.round(count / roundTo) * roundTo;
      const isUptake = expected === Math.round(need) && uptake === Math.round((100 * shown) / need);
      return count >= below && patients === shown && isUptake;
    },
  },
  few: {
    nl: /^kregen minder dan (\d+) mensen thuis een kit: te weinig om het bereik te tonen\.$/,
    en: /^fewer than (\d+) people got a kit at home: too few to show the uptake\.$/,
    isTrue: (facts, { from, to }, limit) => limit === facts.rule.below && isFew(facts, from, to),
  },
  nobody: {
    nl: /^is geen kit bekend die bij iemand thuis is bezorgd\.$/,
    en: /^no kit is known to have been delivered at home\.$/,
    isTrue: (facts, { from, to }) => peopleIn(facts, from, to) === 0,
  },
  withheld: {
    nl: /^tonen we het bereik niet, omdat daaruit misschien een klein aantal mensen is af te leiden\.$/,
    en: /^the uptake is not shown, because a small number of people might be worked out from it\.$/,
    isTrue: (facts, { from, to }) => holdsFew(facts, from, to),
  },
  noData: {
    nl: /^is nog geen bezorgde kit bekend: vergelijken kan niet\.$/,
    en: /^no delivered kit is known yet: there is nothing to compare with\.$/,
    isTrue: (facts, { to, earlier }) => earlier && peopleIn(facts, '0000', to) === 0,
  },
};

/** Which sentence it is, when it is true. */
export function trueSentence(sentence: string, language: Language, facts: Facts): string | null {
  const days = read(sentence, language);
  for (const [name, { isTrue, ...words }] of Object.entries(SENTENCES)) {
    const found = words[language].exec(days.said);
    const numbers = found?.slice(1).map((number) => Number(number.replaceAll(/[.,]/g, ''))) ?? [];
    if (found) return isTrue(facts, days, ...numbers) ? name : null;
  }
  return null;
}
