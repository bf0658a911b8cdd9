import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Finding } from '../kit-standards/conformity.js';
import { findingInWords } from '../kit-standards/conformity.text.js';
import { deviationTexts } from '../kit-standards/deviation.text.js';
import { Products } from '../kit-standards/products.service.js';
import { Standards } from '../kit-standards/standards.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { formatDay } from '../web/format.js';
import { BadInput } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import type { DeviationInput } from './deviation.input.js';
import { decidedOf, kitsOutside, sayReason, type Decided, type Rationed } from './kits-outside.query.js';
import { outsideTexts } from './outside.text.js';
import type { OutsideInput } from './outside.input.js';
import {
  asSealed,
  counted,
  countedBy,
  isToActOn,
  judgedKits,
  substitutionsOf,
  type JudgedKit,
} from './outside.rules.js';

interface Said {
  nl: string;
  en: string;
}
export interface ShownKit extends Omit<JudgedKit, 'now' | 'atSealing' | 'sealedAt'> {
  sealedAt: Date;
  /** What is otherwise than the version in effect has it, and if nothing is, what was so at sealing. */
  said: Said[];
}

interface Words {
  finding: (it: Finding) => Said;
  rationed: (it: Rationed) => Said;
}

/** How all kits outside stand to the version in effect, today and continuously: nothing of it is kept. */
@Injectable()
export class Outside {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standards: Standards,
    private readonly products: Products,
  ) {}

  show({ pharmacy, standard, substitution }: OutsideInput, actor: Actor) {
    return this.database.read(actor, async (tx) => {
      const today = this.clock.today();
      const inEffect = await this.standards.inEffect(tx, today);
      const all = (await this.#judged(tx, inEffect?.id)).filter(
        (kit) => !substitution || substitutionsOf(kit).includes(substitution),
      );
      const asked = all.filter(
        (kit) => (!pharmacy || kit.pharmacyId === pharmacy) && (!standard || kit.standardId === standard),
      );
      const say = await this.#words(tx, inEffect?.id);
      const decided = await decidedOf(tx, [...new Set([...all.flatMap(substitutionsOf), substitution ?? []].flat())]);
      return {
        today,
        inEffect: inEffect ? { id: inEffect.id, name: inEffect.name } : null,
        total: counted(all),
        byStandard: countedBy(all, 'standard'),
        byPharmacy: countedBy(all, 'pharmacy'),
        asked: {
          pharmacy: pharmacy ?? null,
          standard: standard ?? null,
          substitution: decided.find(({ id }) => id === substitution) ?? null,
        },
        toActOn: asked
          .filter((kit) => substitution !== undefined || isToActOn(kit) || kit.toOpen.length > 0)
          .sort(deviatingFirst)
          .map((kit) => shownKit(kit, say, decided)),
      };
    });
  }

  one(id: string, actor: Actor): Promise<Result<ShownKit, 'not-found'>> {
    return this.database.read(actor, async (tx) => {
      const inEffect = await this.standards.inEffect(tx, this.clock.today());
      const kit = (await this.#judged(tx, inEffect?.id)).find((one) => one.id === id);
      if (!kit) return refuse('not-found');
      const decided = await decidedOf(tx, substitutionsOf(kit));
      return allow(shownKit(kit, await this.#words(tx, inEffect?.id), decided));
    });
  }

  say(id: string, { reason, note }: DeviationInput, actor: Actor): Promise<Result<{ id: string }, 'not-found'>> {
    if (reason === 'other' && note === undefined)
      throw new BadInput([{ field: 'note', said: (language) => deviationTexts(language)('note-needed') }]);
    return this.database.as(actor, async (tx) => {
      const said = await sayReason(tx, id, reason, note);
      if (!said) return refuse('not-found');
      await announce(tx, 'deviation-explained', { subject: 'kit', subjectId: id, detail: { reason } });
      return allow(said);
    });
  }

  async #judged(tx: EntityManager, standard: string | undefined): Promise<JudgedKit[]> {
    const judge = standard ? await this.standards.judgeAsIf(tx, standard, this.clock.today()) : asSealed;
    return judgedKits(await kitsOutside(tx), judge);
  }

  async #words(tx: EntityManager, standard: string | undefined) {
    const slots = standard ? await this.standards.slotsOf(tx, standard) : [];
    const products = (await this.products.all(tx)).map(({ code, name }) => [code, name] as const);
    const names = {
      nl: new Map([...slots.map(({ code, name }) => [code, name] as const), ...products]),
      en: new Map([...slots.map(({ code, nameEn }) => [code, nameEn] as const), ...products]),
    };
    const say = (finding: Finding, language: 'nl' | 'en') =>
      findingInWords(finding, language, (code) => names[language].get(code) ?? code);
    const rationed = ({ slot, held, leaves }: Rationed, language: 'nl' | 'en') =>
      outsideTexts(language)('rationed', { name: names[language].get(slot) ?? slot, held, leaves });
    return {
      finding: (it: Finding): Said => ({ nl: say(it, 'nl'), en: say(it, 'en') }),
      rationed: (it: Rationed): Said => ({ nl: rationed(it, 'nl'), en: rationed(it, 'en') }),
    };
  }
}

const deviatingFirst = (one: JudgedKit, other: JudgedKit) =>
  Number(other.standing === 'deviates') - Number(one.standing === 'deviates');

/** What was allowed in a shortage is said as that: beside what holds now it would read as a mistake. */
function shownKit({ now, atSealing, ...kit }: JudgedKit, say: Words, decided: readonly Decided[]): ShownKit {
  const shortages = atSealing.flatMap((it) => ('substitution' in it ? [it] : []));
  const slots = shortages.map(({ slot }) => slot);
  const others = now.findings.filter((it) => !('slot' in it && slots.includes(it.slot)));
  const said = [
    ...shortages.map((it) =>
      saidOfShortage(
        say.finding(it),
        decided.find(({ id }) => id === it.substitution),
      ),
    ),
    ...(now.result === 'deviates' ? others : atSealing.filter((it) => !('substitution' in it))).map(say.finding),
    ...kit.toOpen.map(say.rationed),
  ];
  return { ...kit, said };
}

function saidOfShortage(what: Said, decided: Decided | undefined): Said {
  const { endedOn } = decided ?? { endedOn: null };
  const words = (language: Language) =>
    outsideTexts(language)(endedOn === null ? 'shortage' : 'shortageOver', {
      ...{ what: what[language], day: endedOn && formatDay(endedOn, language, 'medium') },
    });
  return { nl: words('nl'), en: words('en') };
}
