import { daysBetween, type PlainDate } from '../platform/calendar.js';
import type {
  Conformity,
  ConformityResult,
  FilledLine,
  Finding,
  SlotDemand,
  StandardInEffect,
  Substitution,
} from './conformity.js';

/** A sealed kit is judged by the day of its sealing, whatever was decided later; one that is not sealed yet by today. */
export function conformity(
  standard: StandardInEffect,
  slots: readonly SlotDemand[],
  lines: readonly FilledLine[],
  substitutions: readonly Substitution[],
  sealedOn: PlainDate | null,
  today: PlainDate,
): Conformity {
  const day = sealedOn ?? today;
  const known = new Map(slots.map((slot) => [slot.code, slot]));
  const findings: Finding[] = [
    ...(isInEffect(standard, day) ? [] : [{ kind: 'version-not-in-effect' as const, on: day }]),
    ...slots.flatMap((slot) => filling(slot, lines)),
    ...lines.flatMap((line) => {
      const slot = known.get(line.slot);
      return slot ? fitness(slot, line, substitutions, day) : [{ kind: 'unknown-slot' as const, slot: line.slot }];
    }),
  ];
  return { result: resultOf(findings), findings };
}

function resultOf(findings: readonly Finding[]): ConformityResult {
  if (findings.length === 0) return 'conforms';
  return findings.every(({ kind }) => kind === 'substituted') ? 'conforms-by-substitution' : 'deviates';
}

function isInEffect({ takesEffectOn, supersededOn, withdrawnOn }: StandardInEffect, day: PlainDate): boolean {
  const over = [supersededOn, withdrawnOn].some((end) => end !== null && end <= day);
  return takesEffectOn !== null && takesEffectOn <= day && !over;
}

function filling({ code: slot, kind, mandatory, min, max }: SlotDemand, lines: readonly FilledLine[]): Finding[] {
  // Documents are printed for the patient when the kit is packed, long after it was sealed
  if (kind === 'document') return [];
  const quantity = lines.filter((line) => line.slot === slot).reduce((sum, line) => sum + line.quantity, 0);
  if (quantity === 0) return mandatory ? [{ kind: 'empty', slot, min }] : [];
  if (quantity < min) return [{ kind: 'too-few', slot, quantity, min }];
  return quantity > max ? [{ kind: 'too-many', slot, quantity, max }] : [];
}

function fitness(
  slot: SlotDemand,
  line: FilledLine,
  substitutions: readonly Substitution[],
  day: PlainDate,
): Finding[] {
  return [...allowance(slot, line, substitutions, day), ...freshness(slot, line, day)];
}

function allowance(
  { code: slot, products }: SlotDemand,
  { product }: FilledLine,
  substitutions: readonly Substitution[],
  day: PlainDate,
): Finding[] {
  if (products.includes(product)) return [];
  const rule = substitutions.find((s) => s.slot === slot && s.product === product && s.from <= day && day <= s.to);
  if (!rule) return [{ kind: 'product-not-allowed', slot, product }];
  return [{ kind: 'substituted', slot, product, reason: rule.reason, needsConsent: rule.needsConsent }];
}

function freshness({ code: slot, kind, minShelfLifeDays }: SlotDemand, line: FilledLine, day: PlainDate): Finding[] {
  const { product, expiry } = line;
  if (kind === 'document') return [];
  if (expiry < day) return [{ kind: 'expired', slot, product, expiry }];
  const short = daysBetween(day, expiry) < minShelfLifeDays;
  return short ? [{ kind: 'shelf-life-too-short', slot, product, expiry, minDays: minShelfLifeDays }] : [];
}
