import { unitIn, type Unit } from '../../kit-standards/unit.js';
import type { Language } from '../../web/texts.js';

interface HowMuch extends Unit {
  /** At most. */
  quantity: number;
  minimum?: number;
  optional?: boolean;
}
const WORDS: Record<Language, { to: string; optional: string }> = {
  nl: { to: 'tot', optional: 'niet in elke kit' },
  en: { to: 'to', optional: 'not in every kit' },
};

/** How much of it a kit holds, so that nobody counts on what is not there. */
export function kitQuantity({ quantity, minimum, optional, ...unit }: HowMuch, language: Language): string {
  const { to, optional: notAlways } = WORDS[language];
  const range = minimum === undefined || minimum >= quantity ? String(quantity) : `${minimum} ${to} ${quantity}`;
  return `${range} ${unitIn(language, unit, quantity)}${optional ? ` (${notAlways})` : ''}`;
}
