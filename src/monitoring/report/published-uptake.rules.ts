import { PUBLICATION, publishedDays } from '../disclosure/disclosure.js';
import type { Period } from '../period.js';
import type { UptakeFigure } from '../uptake-answer.js';
import { needsFor } from '../uptake-answer.rules.js';
import { uptakeFigure, type KnownFacts } from '../uptake-figure.rules.js';
import type { ToldBefore } from './told-before.rules.js';

/** As it was told in an earlier edition, else as it may be told now. */
export function uptakePublished(known: KnownFacts, period: Period, told: ToldBefore): UptakeFigure {
  const { today } = known;
  const publishing = {
    patients: (name: string, code: string | null) => known.of(name, code).patients,
    codes: needsFor(known.needs, period).map(({ code }) => code),
    today,
    earlier: told.shown,
  };
  const telling = {
    rule: PUBLICATION,
    shown: (days: Parameters<typeof publishedDays>[1]) => publishedDays(publishing, days),
  };
  const figure = uptakeFigure(known, telling, period);
  const rows = told.places(period.name)?.rows ?? figure.rows;
  return { ...figure, rows, total: told.total(period.name) ?? figure.total };
}
