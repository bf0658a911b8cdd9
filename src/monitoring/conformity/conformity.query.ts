import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { regionName } from '../counts.query.js';
import { lastDayNamed, type Period } from '../period.js';
import { Targets } from '../targets/targets.service.js';
import { lastQuarters } from '../trend/trend.rules.js';
import type { ConformityAnswer, ConformityRow, SealedKits } from './conformity.js';

interface OfPharmacy extends SealedKits {
  period: string;
  pharmacyId: string;
  pharmacy: string;
}

const TWO_YEARS = 8;
const SEALED: Statement = {
  name: 'monitoring-sealed-by-pharmacy',
  text: `select period, pharmacy_id as "pharmacyId", pharmacy, sealed, conform, by_substitution as "bySubstitution", deviate
         from monitoring.sealed_by_pharmacy where period = any ($1) order by pharmacy`,
};

/** How the kits were filled that pharmacies sealed. */
@Injectable()
export class Conformities {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly targets: Targets,
  ) {}

  /** The quarters among which one may choose, the newest first. */
  quarters(): Period[] {
    return lastQuarters(this.clock.today(), TWO_YEARS).reverse();
  }

  of(asked: string | undefined, actor: Actor): Promise<ConformityAnswer> {
    return this.database.read(actor, async (tx) => {
      const today = this.clock.today();
      const names = this.quarters().map(({ name }) => name);
      const sealed = await ask<OfPharmacy>(tx, SEALED, [names]);
      const ofQuarter = (name: string) => sealed.filter(({ period }) => period === name);
      const period = asked ?? names[0] ?? '';
      const region = { of: 'region', name: await regionName(tx) };
      const oldest = names.findLastIndex((name) => ofQuarter(name).length > 0);
      const target = await this.targets.dated(tx);
      const aimedIn = (name: string) => target('conformity', lastDayNamed(name) ?? today);
      const told = names.slice(0, oldest + 1).reverse();
      return {
        ...{ dataDate: today, period, target: aimedIn(period), targets: told.map(aimedIn) },
        quarters: told.map((name) => ({ of: name, name, ...together(ofQuarter(name)) })),
        rows: [
          ...ofQuarter(period).map(({ pharmacyId, pharmacy, ...counts }): ConformityRow => {
            const { sealed: all, conform, bySubstitution, deviate } = counts;
            return { of: pharmacyId, name: pharmacy, sealed: all, conform, bySubstitution, deviate };
          }),
          { ...region, ...together(ofQuarter(period)) },
        ],
      };
    });
  }
}

function together(all: readonly SealedKits[]): SealedKits {
  const sum = (of: (one: SealedKits) => number) => all.reduce((so, one) => so + of(one), 0);
  return {
    sealed: sum((one) => one.sealed),
    conform: sum((one) => one.conform),
    bySubstitution: sum((one) => one.bySubstitution),
    deviate: sum((one) => one.deviate),
  };
}
