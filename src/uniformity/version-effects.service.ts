import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Compared } from '../kit-standards/difference.query.js';
import { Products } from '../kit-standards/products.service.js';
import type { StandardVersion } from '../kit-standards/standard.js';
import { isComing, isPrepared, newestPublished } from '../kit-standards/standard.rules.js';
import { Standards, type OpenSubstitution } from '../kit-standards/standards.service.js';
import { WhomItTouches } from '../kit-standards/whom-it-touches.js';
import { addDays, type PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { refuse } from '../platform/result.js';
import type { Language } from '../web/texts.js';
import { named, touched, type TouchedPharmacy } from './effect.rules.js';
import { kitsOutside } from './kits-outside.query.js';
import { asSealed, type Judge } from './outside.rules.js';
import { papersOutside, requestsWithoutKit } from './publication.query.js';
import { toDeciders } from './publication-words.text.js';

export interface VersionEffect {
  /** The version in effect that this one is to follow. */
  from: string | null;
  fromId: string | null;
  differences: Compared['differences'];
  /** What a shortage changes in the version in effect, and not in this one. */
  left: OpenSubstitution[];
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
    const inEffect = await this.standards.inEffect(tx, today);
    const before = inEffect?.id === id ? undefined : await this.#before(tx, id, takesEffectOn);
    const from = before && before.id !== id ? before : null;
    const found = from ? await this.standards.difference(tx, from.id, id) : refuse('not-found');
    const differences = found.ok ? found.value.differences : [];
    const slots = await this.standards.slotsOf(tx, id);
    const now = await this.#judges(tx, [inEffect?.id, from?.id]);
    const next = { judge: await this.standards.judgeAsIf(tx, id, today), slots };
    const kits = isAhead(version) ? touched(await kitsOutside(tx), now, next, await papersOutside(tx)) : [];
    const all = await this.products.all(tx);
    const pharmacies = kits.map((one) => named(one, all, slots));
    const requests = differences.length > 0 ? await requestsWithoutKit(tx) : 0;
    const counted = { pharmacies, requests, takesEffectOn, differences: from && differences };
    return {
      ...{ from: from?.name ?? null, fromId: from?.id ?? null, differences, isAhead: isAhead(version), pharmacies },
      left: from ? await this.standards.openSubstitutions(tx, from.id, today) : [],
      touches: { nl: toDeciders(counted, 'nl'), en: toDeciders(counted, 'en') },
    };
  }

  /** The version before it: of the day before it takes effect; as long as it has no day, the last of those that were published. */
  async #before(tx: EntityManager, id: string, takesEffectOn: PlainDate | null) {
    if (takesEffectOn !== null) return this.standards.inEffect(tx, addDays(takesEffectOn, -1));
    return newestPublished((await this.standards.list(tx)).filter((other) => other.id !== id));
  }

  /** By what a kit conforms now. */
  async #judges(tx: EntityManager, versions: readonly (string | undefined)[]): Promise<Judge[]> {
    const judges: Judge[] = [];
    for (const id of new Set(versions)) if (id) judges.push(await this.standards.judgeAsIf(tx, id, this.clock.today()));
    return judges.length > 0 ? judges : [asSealed];
  }
}

const isAhead = (version: StandardVersion) => isPrepared(version) || isComing(version);
