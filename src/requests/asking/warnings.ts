import type { Language } from '../../web/texts.js';

export const WARNING_KINDS = [
  'kidney',
  'naive',
  'allergy',
  'prognosis',
  'double-opioid',
  'kit-at-home',
  'shortage',
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];
/** Why a prescriber goes on: closed words, so that nothing about a person can be written into it. */
export const WARNING_REASONS = ['weighed', 'order-changed', 'not-to-be-known', 'other-kit-ends', 'discussed'] as const;
export type WarningReason = (typeof WARNING_REASONS)[number];
/** Those that can be true of each, in the order in which they are offered. */
export const REASONS_FOR: Record<WarningKind, readonly WarningReason[]> = {
  kidney: ['weighed', 'order-changed', 'not-to-be-known', 'discussed'],
  naive: ['weighed', 'order-changed', 'discussed'],
  allergy: ['weighed', 'order-changed', 'discussed'],
  prognosis: ['weighed', 'not-to-be-known', 'discussed'],
  'double-opioid': ['weighed', 'order-changed', 'discussed'],
  'kit-at-home': ['weighed', 'other-kit-ends', 'discussed'],
  shortage: ['weighed', 'discussed'],
};

/** What a prescriber is told before signing; never a wall. */
export interface Warning {
  kind: WarningKind;
  /** Which medicines, or what is otherwise in the kit. */
  about: string[];
  standardSays: StandardSays[];
}
/** What the standard says of it, and where that is from. */
export interface StandardSays {
  says: Record<Language, string>;
  source: string | null;
}
/** As it was passed; null: whoever asked through another system was not asked. */
export interface PassedWarning {
  kind: WarningKind;
  about: string[];
  /** Left out of what was asked before it was kept. */
  standardSays?: StandardSays[];
  reason: WarningReason | null;
}
