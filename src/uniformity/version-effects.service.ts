import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Compared } from '../kit-standards/difference.query.js';
import { Products } from '../kit-standards/products.service.js';
import type { Slot, StandardVersion } from '../kit-standards/standard.js';
import { comparedWith, isComing, isPrepared } from '../kit-standards/standard.rules.js';
import { Standards, type OpenSubstitution } from '../kit-standards/standards.service.js';
import { WhomItTouches } from '../kit-standards/whom-it-touches.js';
import { addDays, type PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { refuse } from '../platform/result.js';
import type { Language } from '../web/texts.js';
import { named, touched, type TouchedPharmacy } from './effect.rules.js';
import { kitsOutside } from './kits-outside.query.js';
import { asSealed } from './outside.rules.js';
import { papersOutside, requestsWithoutKit } from './publication.query.js';
import { toDeciders } from './publication-words.text.js';

export interface VersionEffect {
  /** Beside which it is laid and kits are counted, for a version that is yet to take effect: what is in effect today. */
  from: string | null;
  fromId: string | null;
  differences: Compared['differences'];
  /** What a shortage changes in the version in effect, and not in this one. */
  left: OpenSubstitution[];
  /** Whether that is in effect, or was published and is not yet. */
  fromIsInEffect: boolean;
  /** Whether it is yet to take effect: how kits stand to a version of the past is no news. */
  isAhead: boolean;
  pharmacies: TouchedPharmacy[];
  /** The same of all pharmacies together, in a few lines. */
  touches: Record<Language, string[]>;
}

/** What a version changes that takes effect, and for whom. */
@Injectable()
export class VersionEffects extends WhomItTouches {
  constructor(
    private readonly clock: Clock,
    private readonly standards: Standards,
    private readonly products: Products,
  ) {
    super();
  }

  async inWords(tx: EntityManager, version: StandardVersion): Promise<Record<Language, string[]>> {
    return (await this.of(tx, version, version.takesEffectOn)).touches;
  }

  async of(tx: EntityManager, version: StandardVersion, takesEffectOn: PlainDate | null): Promise<VersionEffect> {
    const { id } = version;
    const today = this.clock.today();
    const from = (await this.#before(tx, version)) ?? null;
    const found = from ? await this.standards.difference(tx, from.id, id) : refuse('not-found');
    const differences = found.ok ? found.value.differences : [];
    const slots = await this.standards.slotsOf(tx, id);
    const pharmacies = isAhead(version) ? await this.#touched(tx, { id, slots, from, today }) : [];
    const requests = differences.length > 0 ? await requestsWithoutKit(tx) : 0;
    const counted = { pharmacies, requests, takesEffectOn, from, differences: from && differences };
    return {
      ...{ from: from?.name ?? null, fromId: from?.id ?? null, fromIsInEffect: from?.inEffect ?? false },
      ...{ differences, isAhead: isAhead(version), pharmacies },
      left: from ? await this.standards.openSubstitutions(tx, from.id, today) : [],
      touches: { nl: toDeciders(counted, 'nl'), en: toDeciders(counted, 'en') },
    };
  }

  /** Of a version of the past, the one of the day before it took effect. */
  async #before(tx: EntityManager, version: StandardVersion): Promise<StandardVersion | undefined> {
    const { id, inEffect, takesEffectOn } = version;
    if (isAhead(version)) return comparedWith((await this.standards.list(tx)).filter((other) => other.id !== id));
    if (inEffect || takesEffectOn === null) return undefined;
    return this.standards.inEffect(tx, addDays(takesEffectOn, -1));
  }

  async #touched(tx: EntityManager, { id, slots, from, today }: Ahead): Promise<TouchedPharmacy[]> {
    const now = from ? await this.standards.judgeAsIf(tx, from.id, today) : asSealed;
    const toFill = await this.standards.slotsToFill(tx, id, slots, today);
    const next = { judge: await this.standards.judgeAsIf(tx, id, today), slots, toFill };
    const scarce = [
      ...(from ? await this.standards.inForce(tx, from.id, today) : []),
      ...(await this.standards.inForce(tx, id, today)),
    ];
    const all = await this.products.all(tx);
    const kits = touched(await kitsOutside(tx), now, next, await papersOutside(tx));
    return kits.map((one) => named(one, all, slots, scarce));
  }
}

interface Ahead {
  id: string;
  slots: Slot[];
  from: StandardVersion | null;
  today: PlainDate;
}

const isAhead = (version: StandardVersion) => isPrepared(version) || isComing(version);
