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
import { isLess, shown, times, whole, type Fraction } from './fraction.js';
import { filledOf, leastWorthOf, standInFor } from './slot-filling.rules.js';
import { fitsIn } from './slot-fitting.rules.js';
import { mostOf, slotsUnder, sparedFor, sparedOn, type Spared } from './spared.rules.js';
import { standInsOn } from './stand-ins.rules.js';
import type { StandIn } from './substitution.rules.js';

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
  const standIns = standInsOn(slots, substitutions, day);
  const spared = sparedOn(substitutions, day);
  const known = new Map(slots.map((slot) => [slot.code, slot]));
  const findings: Finding[] = [
    ...(isInEffect(standard, day) ? [] : [{ kind: 'version-not-in-effect' as const, on: day }]),
    ...slots.flatMap((slot) => [
      ...overRation(slot, lines, standIns, spared),
      ...filling(slot, lines, standIns, spared),
    ]),
    ...lines.flatMap((line) => {
      const slot = known.get(line.slot);
      return slot ? fitness(slot, line, standIns, day) : [{ kind: 'unknown-slot' as const, slot: line.slot }];
    }),
  ];
  return { result: resultOf(findings), findings };
}

/**
 * What lies in a kit that left long ago, by a version as if it were in effect: it need not keep as long as one that is sealed today, nor is it opened
 * because less is left since.
 */
export function contentsToday(
  slots: readonly SlotDemand[],
  lines: readonly FilledLine[],
  substitutions: readonly Substitution[],
  today: PlainDate,
): Conformity {
  const asIf = { takesEffectOn: today, supersededOn: null, withdrawnOn: null };
  const found = conformity(asIf, slots, lines, substitutions, null, today).findings;
  const findings = found.filter(({ kind }) => kind !== 'shelf-life-too-short' && kind !== 'over-ration');
  return { result: resultOf(findings), findings };
}

function resultOf(findings: readonly Finding[]): ConformityResult {
  if (findings.length === 0) return 'conforms';
  return findings.every(({ kind }) => ALLOWED.includes(kind)) ? 'conforms-by-substitution' : 'deviates';
}

const ALLOWED: readonly Finding['kind'][] = ['substituted', 'rationed', 'left-out'];

function isInEffect({ takesEffectOn, supersededOn, withdrawnOn }: StandardInEffect, day: PlainDate): boolean {
  const over = [supersededOn, withdrawnOn].some((end) => end !== null && end <= day);
  return takesEffectOn !== null && takesEffectOn <= day && !over;
}

/** More than a shortage leaves, and no more than the version has: what is too much for that is said there. */
function overRation(
  demand: SlotDemand,
  lines: readonly FilledLine[],
  standIns: readonly StandIn[],
  spared: readonly Spared[],
): Finding[] {
  const { code: slot, max: ofVersion } = demand;
  const max = mostOf(demand, spared);
  const filled = filledOf(demand, lines, standIns);
  if (max === ofVersion || !isLess(whole(max), filled) || isLess(whole(ofVersion), filled)) return [];
  const reason = spared.find((it) => it.slot === slot && it.atLeast === max)?.reason ?? '';
  return [{ kind: 'over-ration', slot, quantity: shown(filled), max, reason }];
}

function filling(
  demand: SlotDemand,
  lines: readonly FilledLine[],
  standIns: readonly StandIn[],
  spared: readonly Spared[],
): Finding[] {
  const { code: slot, kind, mandatory, min, max } = demand;
  // Documents are printed for the patient when the kit is packed, long after it was sealed
  if (kind === 'document') return [];
  const inIt = lines.filter((line) => line.slot === slot);
  const filled = filledOf(demand, inIt, standIns);
  const tooLittle = isLess(filled, whole(min));
  const decided =
    tooLittle && (mandatory || inIt.length > 0)
      ? sparedFor(slot, filled, leastWorthOf(inIt, standIns), spared)
      : undefined;
  if (decided) {
    const { atLeast: _, ...by } = decided;
    if (inIt.length === 0) return [{ ...by, kind: 'left-out', min }];
    return [{ ...by, kind: 'rationed', quantity: shown(filled), min }];
  }
  // A shortage asks for less: as many as whoever fills it is asked for.
  const asked = slotsUnder([demand], spared)[0]?.min ?? min;
  if (inIt.length === 0) return mandatory ? [{ kind: 'empty', slot, min: asked }] : [];
  if (!tooLittle && !isLess(whole(max), filled)) return [];
  const other = inIt.map(({ product }) => standInFor(slot, product, standIns)).find((it) => it !== undefined);
  const perUnit = other?.perUnit;
  if (!perUnit)
    return [
      tooLittle
        ? { kind: 'too-few', slot, quantity: shown(filled), min: asked }
        : { kind: 'too-many', slot, quantity: shown(filled), max },
    ];
  const milligrams = (units: Fraction) => shown(times(units, perUnit));
  return [
    tooLittle
      ? { kind: 'too-little-substance', slot, milligrams: milligrams(filled), min: milligrams(whole(asked)) }
      : { kind: 'too-much-substance', slot, milligrams: milligrams(filled), max: milligrams(whole(max)) },
  ];
}

function fitness(slot: SlotDemand, line: FilledLine, standIns: readonly StandIn[], day: PlainDate): Finding[] {
  return [...allowance(slot, line, standIns), ...freshness(slot, line, day)];
}

function allowance(demand: SlotDemand, { product }: FilledLine, standIns: readonly StandIn[]): Finding[] {
  if (fitsIn(demand, product)) return [];
  const { code: slot } = demand;
  const standIn = standInFor(slot, product, standIns);
  if (!standIn) return [{ kind: 'product-not-allowed', slot, product }];
  const { substitution, reason, needsConsent } = standIn;
  return [{ kind: 'substituted', slot, substitution, product, reason, needsConsent }];
}

function freshness({ code: slot, kind, minShelfLifeDays }: SlotDemand, line: FilledLine, day: PlainDate): Finding[] {
  const { product, expiry } = line;
  if (kind === 'document') return [];
  if (expiry < day) return [{ kind: 'expired', slot, product, expiry }];
  const short = daysBetween(day, expiry) < minShelfLifeDays;
  return short ? [{ kind: 'shelf-life-too-short', slot, product, expiry, minDays: minShelfLifeDays }] : [];
}
