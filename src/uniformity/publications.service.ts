import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StandardVersion } from '../kit-standards/standard.js';
import { StandardDecisions } from '../kit-standards/standard-decisions.service.js';
import type { PublicationInput } from '../kit-standards/standard.input.js';
import { isPrepared } from '../kit-standards/standard.rules.js';
import { aheadOf } from '../kit-standards/standards-ahead.query.js';
import { Standards } from '../kit-standards/standards.service.js';
import type { Actor } from '../platform/actor.js';
import type { PlainDate } from '../platform/calendar.js';
import { Database } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse } from '../platform/result.js';
import { carers, followersOf } from './publication.query.js';
import { toPharmacy } from './publication-words.text.js';
import { VersionEffects, type VersionEffect } from './version-effects.service.js';

/** Whom a version touches, told before and when it is published, and who follows. */
@Injectable()
export class Publications {
  constructor(
    private readonly database: Database,
    private readonly standards: Standards,
    private readonly effects: VersionEffects,
    private readonly decisions: StandardDecisions,
  ) {}

  show(id: string, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const version = await this.standards.version(tx, id);
      if (!version) return refuse('not-found');
      const followed = isPrepared(version) ? null : await followersOf(tx, id);
      const slots = await this.standards.slotsOf(tx, id);
      const unsaid = await this.standards.undirected(tx, id, slots);
      const withoutMaximum = await this.standards.withoutMaximum(tx, id, slots);
      const undirected = unsaid.map(({ code, name, nameEn }) => ({ nl: `${code} ${name}`, en: `${code} ${nameEn}` }));
      const others = (await this.standards.list(tx)).filter((other) => other.id !== id);
      const effect = await this.effects.of(tx, version, version.takesEffectOn);
      const ahead = isPrepared(version) ? await aheadOf(tx, id, others) : [];
      return allow({ version, others, ahead, ...effect, undirected, withoutMaximum, followed });
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
      return version && { ...(await this.effects.of(tx, version, from)), carers: await carers(tx) };
    });
  }
}

type Effect = Pick<VersionEffect, 'fromId' | 'differences' | 'pharmacies'>;

/** To each pharmacy what changes for it, to everybody else what changes in the kit. */
async function tell(
  tx: EntityManager,
  version: StandardVersion,
  { carers: others, ...effect }: Effect & { carers: string[] },
) {
  const about = { subject: 'standard', subjectId: version.id };
  const { name, takesEffectOn } = version;
  const news = { name, takesEffectOn, follows: effect.fromId };
  const changes = { nl: effect.differences.map(({ nl }) => nl), en: effect.differences.map(({ en }) => en) };
  for (const { id } of await followersOf(tx, version.id)) {
    const own = effect.pharmacies.find((one) => one.id === id);
    const words = { nl: [...toPharmacy(own, 'nl'), ...changes.nl], en: [...toPharmacy(own, 'en'), ...changes.en] };
    await announce(tx, 'version-to-fill', { ...about, about: [id], detail: { ...news, changes: words } });
  }
  await announce(tx, 'version-to-know', { ...about, about: others, detail: { ...news, changes } });
}
