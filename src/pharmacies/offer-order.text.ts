import { dayOf, type PlainDate } from '../platform/calendar.js';
import { formatDay, formatNumber, formatTime, formatWeekday } from '../web/format.js';
import { localeOf, type Language } from '../web/texts.js';
import type { Reason, WhyLeftOut } from './candidate.js';
import type { PharmacyState } from './participation.rules.js';

/** Words for each kind, made from what that kind holds. */
type Words<T extends { kind: string }> = { [K in T['kind']]: (it: Extract<T, { kind: K }>) => string };

const REASON: Record<Language, Words<Reason>> = {
  nl: {
    'own-choice': () => 'keuze van de voorschrijver',
    'by-hand': () => 'na overleg gekozen',
    'on-duty': () => 'heeft nu dienst',
    'duty-later': ({ from, phone }) => `heeft dienst vanaf ${clock(from, 'nl')}, dan ${phone}`,
    'takes-no-part': () => 'doet niet mee aan de kit',
    'said-no': () => 'kon deze aanvraag eerder niet leveren',
    'did-not-answer': () => 'antwoordde eerder niet op deze aanvraag',
    'outside-area': () => 'buiten gebied',
    'ready-kits': ({ kits }) => (kits === 1 ? '1 kit klaar' : `${kits} kits klaar`),
    'no-ready-kit': () => 'nog geen kit klaar',
    'open-now': ({ until }) => (until ? `nu open tot ${formatTime(until, 'nl')}` : 'nu open'),
    'delivers-now': () => 'gesloten, bezorgt wel',
    opens: ({ at }) => `open vanaf ${clock(at, 'nl')}`,
    closed: () => 'gesloten',
    'in-time': ({ by }) => `kan bezorgen vóór ${clock(by, 'nl')}`,
    'not-in-time': ({ by }) => `kan niet bezorgen vóór ${clock(by, 'nl')}`,
    distance: ({ km }) => `${formatNumber(km, 'nl', 1)} km`,
  },
  en: {
    'own-choice': () => "the prescriber's own choice",
    'by-hand': () => 'chosen after a call',
    'on-duty': () => 'is on duty now',
    'duty-later': ({ from, phone }) => `is on duty from ${clock(from, 'en')}, then ${phone}`,
    'takes-no-part': () => 'takes no part in the kit',
    'said-no': () => 'could not supply this request before',
    'did-not-answer': () => 'did not answer this request before',
    'outside-area': () => 'outside its area',
    'ready-kits': ({ kits }) => (kits === 1 ? '1 kit ready' : `${kits} kits ready`),
    'no-ready-kit': () => 'no kit ready yet',
    'open-now': ({ until }) => (until ? `open now until ${formatTime(until, 'en')}` : 'open now'),
    'delivers-now': () => 'closed, but delivers',
    opens: ({ at }) => `open from ${clock(at, 'en')}`,
    closed: () => 'closed',
    'in-time': ({ by }) => `can deliver before ${clock(by, 'en')}`,
    'not-in-time': ({ by }) => `cannot deliver before ${clock(by, 'en')}`,
    distance: ({ km }) => `${formatNumber(km, 'en', 1)} km`,
  },
};

const STATE: Record<Language, Record<Exclude<PharmacyState, 'active'>, string>> = {
  nl: {
    interested: 'doet nog niet mee',
    agreed: 'is nog niet geschoold',
    trained: 'is nog niet gestart',
    leaving: 'stopt met deelnemen',
    left: 'doet niet meer mee',
  },
  en: {
    interested: 'does not take part yet',
    agreed: 'is not trained yet',
    trained: 'has not started yet',
    leaving: 'is leaving',
    left: 'no longer takes part',
  },
};

const LEFT_OUT: Record<Language, Words<WhyLeftOut>> = {
  nl: {
    'not-active': ({ state }) => STATE.nl[state],
    paused: ({ until }) => (until ? `gepauzeerd tot ${dayAndMonth(until, 'nl')}` : 'gepauzeerd'),
    'no-agreement': () => 'geen overeenkomst',
    'agreement-not-begun': ({ from }) => `overeenkomst gaat in op ${formatDay(from, 'nl')}`,
    'agreement-ended': ({ on }) => `overeenkomst geëindigd op ${formatDay(on, 'nl')}`,
    'readiness-not-confirmed': ({ since }) =>
      since ? `paraatheid niet bevestigd sinds ${formatDay(since, 'nl')}` : 'paraatheid nog nooit bevestigd',
    'already-asked': () => 'al gevraagd voor deze aanvraag',
    'outside-area': ({ pc4, km }) => `bezorgt niet in ${pc4}${km === null ? '' : ` (${formatNumber(km, 'nl', 1)} km)`}`,
    closed: ({ opensAt }) => (opensAt ? `gesloten tot ${clock(opensAt, 'nl')}` : 'gesloten'),
    'no-kit-while-closed': ({ opensAt }) =>
      `heeft geen kit klaar en kan er geen vullen: gesloten${opensAt ? ` tot ${clock(opensAt, 'nl')}` : ''}`,
    'not-in-time': ({ by, from, openUntil }) =>
      `kan niet bezorgen vóór ${clock(by, 'nl')}${from && from > by ? ` (bezorgt vanaf ${clock(from, 'nl')})` : ''}${openUntil ? `; nu open tot ${formatTime(openUntil, 'nl')}` : ''}`,
  },
  en: {
    'not-active': ({ state }) => STATE.en[state],
    paused: ({ until }) => (until ? `paused until ${dayAndMonth(until, 'en')}` : 'paused'),
    'no-agreement': () => 'no agreement',
    'agreement-not-begun': ({ from }) => `agreement begins on ${formatDay(from, 'en')}`,
    'agreement-ended': ({ on }) => `agreement ended on ${formatDay(on, 'en')}`,
    'readiness-not-confirmed': ({ since }) =>
      since ? `readiness not confirmed since ${formatDay(since, 'en')}` : 'readiness never confirmed',
    'already-asked': () => 'already asked for this request',
    'outside-area': ({ pc4, km }) =>
      `does not deliver in ${pc4}${km === null ? '' : ` (${formatNumber(km, 'en', 1)} km)`}`,
    closed: ({ opensAt }) => (opensAt ? `closed until ${clock(opensAt, 'en')}` : 'closed'),
    'no-kit-while-closed': ({ opensAt }) =>
      `has no kit ready and cannot fill one: closed${opensAt ? ` until ${clock(opensAt, 'en')}` : ''}`,
    'not-in-time': ({ by, from, openUntil }) =>
      `cannot deliver before ${clock(by, 'en')}${from && from > by ? ` (delivers from ${clock(from, 'en')})` : ''}${openUntil ? `; open now until ${formatTime(openUntil, 'en')}` : ''}`,
  },
};

/** "2 kits klaar, nu open, kan bezorgen vóór ..." */
export function reasonInWords(reasons: readonly Reason[], language: Language): string {
  return reasons.map((reason) => inWords(REASON[language], reason)).join(', ');
}

/** Only what these say: for a page that tells the rest in another place. */
export function partInWords(reasons: readonly Reason[], kinds: readonly Reason['kind'][], language: Language): string {
  return reasonInWords(
    reasons.filter(({ kind }) => kinds.includes(kind)),
    language,
  );
}

/** Whether somebody is there now, and else when. */
export const WHEN_THERE: readonly Reason['kind'][] = ['open-now', 'delivers-now', 'opens', 'closed'];

export function leftOutInWords(why: WhyLeftOut, language: Language): string {
  return inWords(LEFT_OUT[language], why);
}

function inWords<T extends { kind: string }>(words: Words<T>, it: T): string {
  const say = words[it.kind as T['kind']] as (it: T) => string;
  return say(it);
}

function clock(moment: Date, language: Language): string {
  return `${formatWeekday(dayOf(moment), language)} ${formatTime(moment, language)}`;
}

function dayAndMonth(day: PlainDate, language: Language): string {
  const noon = new Date(`${day}T12:00Z`);
  return noon.toLocaleDateString(localeOf(language), { day: 'numeric', month: 'long', timeZone: 'UTC' });
}
