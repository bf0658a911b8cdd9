import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Products } from '../kit-standards/products.service.js';
import type { StandardVersion } from '../kit-standards/standard.js';
import { StandardDecisions } from '../kit-standards/standard-decisions.service.js';
import type { PublicationInput } from '../kit-standards/standard.input.js';
import { isComing, isPrepared, newestPublished } from '../kit-standards/standard.rules.js';
import { Standards } from '../kit-standards/standards.service.js';
import type { Actor } from '../platform/actor.js';
import { addDays, type PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse } from '../platform/result.js';
import { named, touched, type TouchedPharmacy } from './effect.rules.js';
import { kitsOutside } from './kits-outside.query.js';
import { asSealed, type Judge } from './outside.rules.js';
import { carers, followersOf, papersOutside } from './publication.query.js';
import { toPharmacy } from './publication-words.text.js';

/** Whom a version touches, told before and when it is published, and who follows. */
@Injectable()
export class Publications {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standards: Standards,
    private readonly products: Products,
    private readonly decisions: StandardDecisions,
  ) {}

  show(id: string, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const version = await this.standards.version(tx, id);
      if (!version) return refuse('not-found');
      const followed = version.status === 'draft' || version.status === 'approved' ? null : await followersOf(tx, id);
      const slots = await this.standards.slotsOf(tx, id);
      const unsaid = await this.standards.undirected(tx, id, slots);
      const withoutMaximum = await this.standards.withoutMaximum(tx, id, slots);
      const undirected = unsaid.map(({ code, name, nameEn }) => ({ nl: `${code} ${name}`, en: `${code} ${nameEn}` }));
      const others = (await this.standards.list(tx)).filter((other) => other.id !== id);
      return allow({
        version,
        others,
        ...(await this.#effect(tx, version, version.takesEffectOn)),
        undirected,
        withoutMaximum,
        followed,
      });
    });
  }

  async publish(id: string, { takesEffectOn, itIsSo = [] }: PublicationInput, actor: Actor) {
    // Asked before: published with today as its day, the version is what it would be compared with.
    const effect = await this.#beforehand(id, takesEffectOn, actor);
    if (!effect) return refuse('not-found');
    const isAsked = itIsSo.includes('takesEffectOn');
    return this.decisions.publish(id, { takesEffectOn, isAsked }, actor, (tx, version) => tell(tx, version, effect));
  }

  #beforehand(id: string, from: PlainDate, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const version = await this.standards.version(tx, id);
      return version && { ...(await this.#effect(tx, version, from)), carers: await carers(tx) };
    });
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

  async #effect(tx: EntityManager, version: StandardVersion, takesEffectOn: PlainDate | null) {
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
    const pharmacies = isAhead(version) ? touched(await kitsOutside(tx), now, next, await papersOutside(tx)) : [];
    const all = await this.products.all(tx);
    const left = from ? await this.standards.openSubstitutions(tx, from.id, today) : [];
    return {
      from: from?.name ?? null,
      differences,
      left,
      isAhead: isAhead(version),
      pharmacies: pharmacies.map((one) => named(one, all, slots)),
    };
  }
}

const isAhead = (version: StandardVersion) => isPrepared(version) || isComing(version);

type Effect = { from: string | null; differences: { nl: string; en: string }[]; pharmacies: TouchedPharmacy[] };

/** To each pharmacy what changes for it, to everybody else what changes in the kit. */
async function tell(
  tx: EntityManager,
  version: StandardVersion,
  { carers: others, ...effect }: Effect & { carers: string[] },
) {
  const about = { subject: 'standard', subjectId: version.id };
  const { name, takesEffectOn } = version;
  const changes = { nl: effect.differences.map(({ nl }) => nl), en: effect.differences.map(({ en }) => en) };
  for (const { id } of await followersOf(tx, version.id)) {
    const own = effect.pharmacies.find((one) => one.id === id);
    const words = { nl: [...toPharmacy(own, 'nl'), ...changes.nl], en: [...toPharmacy(own, 'en'), ...changes.en] };
    await announce(tx, 'version-to-fill', { ...about, about: [id], detail: { name, takesEffectOn, changes: words } });
  }
  await announce(tx, 'version-to-know', { ...about, about: others, detail: { name, takesEffectOn, changes } });
}
