import { may, type Action } from '../../access/may.js';
import { mayComplete } from '../../dispensing/steps/opening.rules.js';
import { AT_HOME, BEFORE_DELIVERY } from '../../kit-life/case-status.js';
import { FINAL, type CaseStatus } from '../../kit-life/kit-life.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import type { Role } from '../../platform/actor.js';
import type { Detail } from './details.text.js';
import type { Signal } from '../worklist/signals.text.js';

export interface Detailed {
  status: CaseStatus;
  moments: Partial<Record<keyof ShortCase['moments'], Date | string>>;
  pharmacy: { id: string } | null;
  /** Left out for who sees no more than how far the case is. */
  practice?: { id: string };
  signals?: readonly Signal[];
  /** A box on the shelf that could replace the one in the home waits for consent. */
  consentWaits?: boolean;
  /** Street or town is missing, and without them the kit does not leave. */
  lacksAddress?: boolean;
  /** The latest move may be undone by whoever looks. */
  correctable?: boolean;
}
interface Looker {
  role: Role;
  organisation: { id: string };
}

const ANSWERED_BY: Partial<Record<Signal, Detail | readonly Detail[]>> = {
  'long-at-home': 'answerNeed',
  'not-signed': ['renewOrder', 'remindToSign'],
  'use-unknown': 'recordUse',
  'objection-open': 'answerObjection',
  'objection-answered': 'objectToOrder',
  'consent-needed': 'recordConsent',
  'order-differs': 'renewOrder',
  'replacement-to-sign': 'renewOrder',
};

/** Whoever may open a kit may also say what was used of it. */
const rightFor = (detail: Detail): Action => (detail === 'recordUse' ? 'open' : detail);

/** What may be changed without moving the case: the practice's own words, what was used, and who brings home care in. */
export function detailsFor(it: Detailed, { role, organisation }: Looker): Detail[] {
  const details: Detail[] = it.practice ? ofParty({ ...it, practice: it.practice }, organisation.id) : [];
  if (it.correctable) details.push('correct');
  return details.filter((detail) => may(role, rightFor(detail)));
}

function ofParty(it: Detailed & { practice: { id: string } }, organisation: string): Detail[] {
  const practice = it.practice.id === organisation;
  const supplier = it.pharmacy?.id === organisation && it.status !== 'requested';
  const person: Detail[] = practice || supplier ? ['holdPerson', 'exportPatient'] : [];
  if (FINAL.includes(it.status)) return person;
  const unsigned = it.signals?.includes('not-signed') === true;
  const waits = it.consentWaits || it.signals?.includes('consent-needed');
  return [
    ...(waits && (practice || supplier) ? (['recordConsent'] as const) : []),
    ...(it.moments.opened && mayComplete(it.status) ? (['recordUse'] as const) : []),
    ...(practice && AT_HOME.includes(it.status) ? (['answerNeed'] as const) : []),
    ...(practice ? (['renewOrder', 'changeAddress', 'bringInHomeCare'] as const) : []),
    ...(supplier && it.lacksAddress ? (['completeAddress'] as const) : []),
    ...((practice || supplier) && mayYetLeave(it.status) ? (['notePrescription'] as const) : []),
    ...(practice && it.signals?.includes('objection-open') ? (['answerObjection'] as const) : []),
    ...(it.pharmacy?.id === organisation && mayYetLeave(it.status) ? (['objectToOrder'] as const) : []),
    ...(!practice && unsigned && it.status === 'packed' ? (['remindToSign'] as const) : []),
    ...(!practice && unsigned && it.status !== 'requested' ? (['attachForm'] as const) : []),
    ...(supplier ? (['bringInHomeCare'] as const) : []),
    ...person,
  ];
}

/** Until the kit has left it matters whether the same comes another way. */
const mayYetLeave = (status: CaseStatus): boolean => BEFORE_DELIVERY.includes(status) && status !== 'dispatched';

/** What is the matter is answered with the nearest button. */
export const answerTo = (signals: readonly Signal[], details: readonly Detail[]): Detail | null =>
  signals.flatMap((signal) => ANSWERED_BY[signal] ?? []).find((detail) => details.includes(detail)) ?? null;

/** Whose consent it is, and that a kit is another than was signed, no button says. */
const SAID_BY_BUTTON: readonly Signal[] = ['long-at-home', 'use-unknown', 'not-signed'];

/** What the button for the answer does not say already. */
export const unsaid = (signals: readonly Signal[], answer: Detail | null): Signal[] =>
  signals.filter(
    (signal) => answer === null || !SAID_BY_BUTTON.includes(signal) || ![ANSWERED_BY[signal]].flat().includes(answer),
  );
