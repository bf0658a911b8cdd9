import { formatAmount, formatDay } from '../web/format.js';
import type { Language } from '../web/texts.js';
import type { ConformityResult, Finding } from './conformity.js';

export const CONFORMITY: Record<Language, Record<ConformityResult, string>> = {
  nl: {
    conforms: 'Voldoet aan de standaard',
    'conforms-by-substitution': 'Voldoet met toegestane vervanging',
    deviates: 'Wijkt af van de standaard',
  },
  en: {
    conforms: 'Conforms to the standard',
    'conforms-by-substitution': 'Conforms by an allowed substitution',
    deviates: 'Deviates from the standard',
  },
};

/** The name of a slot or product by its code. */
type NameOf = (code: string) => string;
type Words = { [K in Finding['kind']]: (it: Extract<Finding, { kind: K }>, name: NameOf) => string };

const FINDING: Record<Language, Words> = {
  nl: {
    'version-not-in-effect': ({ on }) => `deze versie gold niet op ${formatDay(on, 'nl')}`,
    'unknown-slot': ({ slot }) => `${slot} hoort niet bij deze standaard`,
    empty: ({ slot, min }, name) => `${name(slot)} ontbreekt, nodig: ${min}`,
    'too-few': ({ slot, quantity, min }, name) => `${name(slot)}: ${quantity}, minstens ${min} nodig`,
    'too-many': ({ slot, quantity, max }, name) => `${name(slot)}: ${quantity}, hoogstens ${max} toegestaan`,
    'over-ration': ({ slot, quantity, max, reason }, name) =>
      `${name(slot)}: ${formatAmount(quantity, 'nl')}, door een tekort hoogstens ${max} (${reason})`,
    'too-little-substance': ({ slot, milligrams, min }, name) =>
      `${name(slot)}: ${formatAmount(milligrams, 'nl')} mg werkzame stof, minstens ${formatAmount(min, 'nl')} mg nodig`,
    'too-much-substance': ({ slot, milligrams, max }, name) =>
      `${name(slot)}: ${formatAmount(milligrams, 'nl')} mg werkzame stof, hoogstens ${formatAmount(max, 'nl')} mg toegestaan`,
    'product-not-allowed': ({ slot, product }, name) => `${name(slot)}: ${name(product)} is niet toegestaan`,
    substituted: ({ slot, product, reason, needsConsent }, name) =>
      `${name(slot)}: vervangen door ${name(product)} (${reason})${needsConsent ? ', met akkoord van de voorschrijver' : ''}`,
    rationed: ({ slot, quantity, min, reason, needsConsent }, name) =>
      `${name(slot)}: ${formatAmount(quantity, 'nl')} in plaats van ${min} (${reason})${needsConsent ? ', met akkoord van de voorschrijver' : ''}`,
    'left-out': ({ slot, reason, needsConsent }, name) =>
      `${name(slot)}: weggelaten (${reason})${needsConsent ? ', met akkoord van de voorschrijver' : ''}`,
    expired: ({ product, expiry }, name) => `${name(product)}: verlopen op ${formatDay(expiry, 'nl')}`,
    'shelf-life-too-short': ({ product, expiry, minDays }, name) =>
      `${name(product)}: houdbaar tot ${formatDay(expiry, 'nl')}, minstens ${minDays} dagen nodig`,
  },
  en: {
    'version-not-in-effect': ({ on }) => `this version was not in effect on ${formatDay(on, 'en')}`,
    'unknown-slot': ({ slot }) => `${slot} is no part of this standard`,
    empty: ({ slot, min }, name) => `${name(slot)} is missing, needed: ${min}`,
    'too-few': ({ slot, quantity, min }, name) => `${name(slot)}: ${quantity}, at least ${min} needed`,
    'too-many': ({ slot, quantity, max }, name) => `${name(slot)}: ${quantity}, at most ${max} allowed`,
    'over-ration': ({ slot, quantity, max, reason }, name) =>
      `${name(slot)}: ${formatAmount(quantity, 'en')}, because of a shortage at most ${max} (${reason})`,
    'too-little-substance': ({ slot, milligrams, min }, name) =>
      `${name(slot)}: ${formatAmount(milligrams, 'en')} mg active substance, at least ${formatAmount(min, 'en')} mg needed`,
    'too-much-substance': ({ slot, milligrams, max }, name) =>
      `${name(slot)}: ${formatAmount(milligrams, 'en')} mg active substance, at most ${formatAmount(max, 'en')} mg allowed`,
    'product-not-allowed': ({ slot, product }, name) => `${name(slot)}: ${name(product)} is not allowed`,
    substituted: ({ slot, product, reason, needsConsent }, name) =>
      `${name(slot)}: replaced by ${name(product)} (${reason})${needsConsent ? ', with the prescriber’s consent' : ''}`,
    rationed: ({ slot, quantity, min, reason, needsConsent }, name) =>
      `${name(slot)}: ${formatAmount(quantity, 'en')} instead of ${min} (${reason})${needsConsent ? ', with the prescriber’s consent' : ''}`,
    'left-out': ({ slot, reason, needsConsent }, name) =>
      `${name(slot)}: left out (${reason})${needsConsent ? ', with the prescriber’s consent' : ''}`,
    expired: ({ product, expiry }, name) => `${name(product)}: expired on ${formatDay(expiry, 'en')}`,
    'shelf-life-too-short': ({ product, expiry, minDays }, name) =>
      `${name(product)}: usable until ${formatDay(expiry, 'en')}, at least ${minDays} days needed`,
  },
};

export function findingInWords(finding: Finding, language: Language, name: NameOf = (code) => code): string {
  const say = FINDING[language][finding.kind] as (it: Finding, name: NameOf) => string;
  return say(finding, name);
}
