import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { PUBLICATION, SCREEN, type SmallNumberRule } from './disclosure/disclosure.js';
import type { Period } from './period.js';
import { uptakePublished } from './report/published-uptake.rules.js';
import { readTold } from './report/told-before.query.js';
import type { UptakeFigure } from './uptake-answer.js';
import { uptakeOnScreen, type KnownFacts } from './uptake-figure.rules.js';

/** How numbers of people are told to whoever looks. */
export interface ToldTo {
  rule: SmallNumberRule;
  figure: (known: KnownFacts, period: Period) => UptakeFigure;
}

export const ON_SCREEN: ToldTo = { rule: SCREEN, figure: uptakeOnScreen };

/** A file is sent on to others: it tells what a report may tell, and what earlier reports told. */
export async function toldTo(tx: EntityManager, { exporting }: Actor): Promise<ToldTo> {
  if (!exporting) return ON_SCREEN;
  const told = await readTold(tx);
  return { rule: PUBLICATION, figure: (known, period) => uptakePublished(known, period, told) };
}
