import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { Language } from '../web/texts.js';
import type { Article, SlotDemand, SubstitutionKind, SubstitutionScope } from './conformity.js';
import { standsIn } from './equal-amount.rules.js';
import type { OpiumList } from './kinds.js';
import { usualQuantity } from './standard.js';
import { changeInWords, type NamedSlot } from './substitution-words.text.js';

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
}

const TODAY: Statement = {
  name: 'shortages-today',
  text: `select x.it from shortage_today x join standard_today s on s.id = x.standard_id where s.in_effect`,
};

export async function shortagesToday(tx: EntityManager): Promise<Shortage[]> {
  return shortagesFrom((await ask<{ it: ShortageRow }>(tx, TODAY)).map(({ it }) => it));
}

/** What breaks the rule of equal amounts by now changes nothing, and is not shown. */
export const shortagesFrom = (rows: readonly ShortageRow[]): Shortage[] =>
  [...rows].sort(inTheOrderOfTheKit).flatMap((row) => {
    const verdict = row.article && standsIn(row.demand, row.article, row.quantity);
    if (verdict?.ok === false) return [];
    const usual = usualQuantity(row.demand);
    const instead = verdict && (usual === row.demand.min ? verdict.least : verdict.most);
    return shortage(row, instead ?? row.quantity ?? 0);
  });

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
  };
}
