import { ROLE_NAMES } from '../access/access.text.js';
import { dayOf } from '../platform/calendar.js';
import { formatDay, formatList, formatTime, formatWeekday } from '../web/format.js';
import type { Language, Values } from '../web/texts.js';
import { letterTexts } from './letter.text.js';
import type { Contact, LetterFacts, Listed } from './letter-facts.js';
import type { LetterName } from './letters.js';
import { LETTER_TEXTS } from './letters/all.js';

export interface Row {
  label: string;
  value: string;
  /** A number that a phone can call. */
  phone?: string;
}

/** A letter in words, before it becomes a mail or a notice. */
export interface Written {
  subject: string;
  title: string;
  happened: string;
  asked: string;
  rows: Row[];
  link: string;
  path: string;
}

/** `path`: where the link leads when that is not kept with the letter. */
export function writeLetter(name: LetterName, facts: LetterFacts, language: Language, path = facts.path): Written {
  const { texts, lists } = LETTER_TEXTS[name];
  const say = texts(language);
  const values = valuesOf(facts, language);
  return {
    subject: say('subject', values),
    title: say('title', values),
    happened: say('happened', values),
    asked: say('asked', values),
    rows: lists.flatMap((what) => rowsOf(what, facts, language)),
    link: say('link', values),
    path,
  };
}

/** "woensdag 18 november, 10:45": nobody has to work out which day that is. */
export const inWords = (moment: string, language: Language) =>
  `${formatWeekday(dayOf(new Date(moment)), language)}, ${formatTime(moment, language)}`;

function valuesOf(facts: LetterFacts, language: Language): Values {
  const { number, urgent = false, pharmacy, former, validUntil, why = '', product, address, name } = facts;
  return {
    number: String(number),
    count: facts.numbers?.length ?? 1,
    urgent: String(urgent),
    pharmacy: pharmacy?.name,
    former: former?.name,
    validUntil: validUntil && inWords(validUntil, language),
    why: why.replaceAll('-', '_'), // a choice in a sentence may hold no hyphen
    ...{
      product,
      address,
      name,
      gapDay: weekdayOf(facts.gapFrom, language),
      dutyDay: weekdayOf(facts.dutyFrom, language),
    },
    ...{
      says: facts.says?.[language],
      until: facts.until && formatDay(facts.until, language),
      consent: String(facts.consent),
    },
    byHand: String(facts.agreedWith !== undefined),
    by: facts.by ?? letterTexts(language)('somebody'),
    ...{ again: String(facts.again ?? false), medical: String(facts.medical ?? false), needed: String(facts.needed) },
    dated: String(facts.lastDay !== undefined),
    lastDay: facts.lastDay && formatDay(facts.lastDay, language),
    ...{ inviter: facts.inviter, known: String(facts.inviter !== undefined) },
    ...{ works: worksInWords(facts, language), placed: String((facts.works ?? []).length > 0) },
  };
}

const weekdayOf = (moment: string | undefined, language: Language) =>
  moment && formatWeekday(dayOf(new Date(moment)), language);

function worksInWords({ works = [] }: LetterFacts, language: Language): string {
  const at = letterTexts(language);
  return formatList(
    works.map(({ role, organisation }) =>
      at('worksAt', { role: ROLE_NAMES[language][role].toLowerCase(), organisation }),
    ),
    { language },
  );
}

function rowsOf(what: Listed, facts: LetterFacts, language: Language): Row[] {
  const label = letterTexts(language)(what);
  switch (what) {
    case 'number':
      if (facts.numbers) return [{ label, value: formatList(facts.numbers.map(String), { language }) }];
      return facts.number === undefined ? [] : [{ label, value: String(facts.number) }];
    case 'pharmacy':
    case 'practice':
    case 'placedBy': {
      const who = facts[what];
      return who ? [contactRow(label, who)] : [];
    }
    case 'agreedWith':
      return facts.agreedWith === undefined ? [] : [{ label, value: facts.agreedWith }];
    case 'call':
      if (facts.call?.length === 0) return [{ label, value: letterTexts(language)('noNumber') }];
      return (facts.call ?? []).map((contact) => contactRow(label, contact));
    case 'lots':
      return facts.lots ? [{ label, value: formatList(facts.lots, language) }] : [];
    case 'takesEffectOn':
    case 'lastDay': {
      const day = facts[what];
      return day ? [{ label, value: formatDay(day, language) }] : [];
    }
    case 'changes':
    case 'touches':
      return (facts[what]?.[language] ?? []).slice(0, MOST_LINES).map((value) => ({ label, value }));
    default: {
      const moment = facts[what];
      return moment ? [{ label, value: inWords(moment, language) }] : [];
    }
  }
}

/** The first of them; all stand on the page that the letter leads to. */
const MOST_LINES = 20;

const contactRow = (label: string, { name, phone }: Contact): Row => ({
  label,
  value: name,
  ...(phone ? { phone } : {}),
});
