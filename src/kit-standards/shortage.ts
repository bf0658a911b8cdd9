import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { Language } from '../web/texts.js';
import type { Article, SlotDemand, SubstitutionKind, SubstitutionScope } from './conformity.js';
import { standsIn } from './equal-amount.rules.js';
import type { OpiumList } from './kinds.js';
import { usualQuantity } from './standard.js';
import { unitsUnder } from './stand-ins.rules.js';
import { changeInWords, togetherInWords, type NamedSlot } from './substitution-words.text.js';

/** As the view has it. */
export interface ShortageRow {
  id: string;
  slot: string;
  /** Of the slot, among those of its version. */
  place: number;
  kind: SubstitutionKind;
  scope: SubstitutionScope | null;
  quantity: number | null;
  until: PlainDate;
  reason: string;
  needsConsent: boolean;
  opiumList: OpiumList | null;
  article: Article | null;
  demand: SlotDemand & NamedSlot;
}
/** What a shortage changes in the kit of today, as a prescriber sees and signs it. */
export interface Shortage {
  id: string;
  slot: string;
  kind: SubstitutionKind;
  /** Of less of the same: whether kits that stand ready hold less too. */
  scope: SubstitutionScope | null;
  says: Record<Language, string>;
  /** How many of what stands in, or of what is left of the same; none of what is left out. */
  quantity: number;
  product: string | null;
  /** What stands in. */
  article: Article | null;
  opiumList: OpiumList | null;
  until: PlainDate;
  reason: string;
  needsConsent: boolean;
  /** What else changes in its slot, of which the words say this one too. */
  isSaidWith: string | null;
}

const TODAY: Statement = {
  name: 'shortages-today',
  text: `select x.it from shortage_today x join standard_today s on s.id = x.standard_id where s.in_effect`,
};

export async function shortagesToday(tx: EntityManager): Promise<Shortage[]> {
  return shortagesFrom((await ask<{ it: ShortageRow }>(tx, TODAY)).map(({ it }) => it));
}

/** What breaks the rule of equal amounts by now changes nothing, and is not shown; nor does a second one that leaves more of the same. */
export function shortagesFrom(rows: readonly ShortageRow[]): Shortage[] {
  const ordered = [...rows].sort(inTheOrderOfTheKit).filter((row, _place, all) => row === leastOf(row, all));
  const found = ordered.flatMap((row) => {
    const quantity = quantityUnder(row, ordered);
    return quantity === null ? [] : [{ row, it: shortage(row, quantity) }];
  });
  return found.map(({ row, it }) => {
    const inSlot = found.filter((one) => one.it.slot === it.slot).map((one) => one.it);
    if (inSlot.length === 1) return it;
    const first = inSlot.find(({ kind }) => kind === 'less') ?? inSlot[0];
    const says = (language: Language) => togetherInWords(inSlot, row.demand, language);
    const isSaidWith = it === first ? null : (first?.id ?? null);
    return { ...it, says: { nl: says('nl'), en: says('en') }, isSaidWith };
  });
}

/** Of two that leave less of the same the one that leaves least holds. */
function leastOf(row: ShortageRow, all: readonly ShortageRow[]): ShortageRow | undefined {
  if (row.kind !== 'less') return row;
  const less = all.filter(({ slot, kind }) => slot === row.slot && kind === 'less');
  return less.reduce((least, one) => ((one.quantity ?? 0) < (least.quantity ?? 0) ? one : least), row);
}

/** Of what stands in no more than holds what is left; null for what breaks the rule. */
function quantityUnder(row: ShortageRow, all: readonly ShortageRow[]): number | null {
  const { demand, article, quantity, slot } = row;
  if (!article) return quantity ?? 0;
  const verdict = standsIn(demand, article, quantity);
  if (!verdict.ok) return null;
  const most = all.find((one) => one.slot === slot && one.kind === 'less')?.quantity ?? demand.max;
  const { least, most: atMost } = unitsUnder(verdict, demand, {
    ...demand,
    min: Math.min(demand.min, most),
    max: most,
  });
  return usualQuantity(demand) === demand.min ? least : atMost;
}

const inTheOrderOfTheKit = (one: ShortageRow, other: ShortageRow) => one.place - other.place;

function shortage({ id, slot, kind, scope, article, demand, ...row }: ShortageRow, quantity: number): Shortage {
  const { until, reason, needsConsent, opiumList } = row;
  const changed = { kind, article, quantity };
  const says = { nl: changeInWords(changed, demand, 'nl'), en: changeInWords(changed, demand, 'en') };
  return {
    id,
    slot,
    kind,
    scope,
    says,
    quantity,
    product: article?.code ?? null,
    article,
    opiumList,
    until,
    reason,
    needsConsent,
    isSaidWith: null,
  };
}
