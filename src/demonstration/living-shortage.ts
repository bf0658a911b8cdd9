import type { Client } from 'pg';
import type { Substitution } from '../kit-standards/conformity.js';
import { SubstitutionInput } from '../kit-standards/substitution.input.js';
import { addDays, dayOf } from '../platform/calendar.js';
import type { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/actor.js';
import { must } from './living-case.js';
import { sealedKit } from './sealed-kit.js';
import { actorOf, type Services } from './living-people.js';

const SMALL = '90000042';
const GOES_ON_DAYS = 60;
type Said = Pick<SubstitutionInput, 'slot' | 'kind' | 'reason' | 'needsConsent'> & Partial<SubstitutionInput>;

/** Shortages of these very days: midazolam comes in small ampoules, with the prescriber's consent; of needles each kit holds less, and of another medicine there is to be less. */
export class LivingShortage {
  #decided?: Substitution;

  constructor(
    private readonly owner: Client,
    private readonly services: Services,
    private readonly clock: Clock,
  ) {}

  async began(coordinator: Actor): Promise<void> {
    this.#decided = await this.#decide(coordinator, {
      ...{ slot: 'M2', kind: 'other-product', product: SMALL, needsConsent: true },
      reason: 'De gewone ampul midazolam is niet leverbaar.',
    });
  }

  /** Kits that stand ready hold more than there is for all: they are opened one by one. */
  async sharedOut(coordinator: Actor): Promise<void> {
    await this.#decide(coordinator, {
      ...{ slot: 'H4', kind: 'less', quantity: 8, scope: 'every-kit', needsConsent: false },
      reason: 'Opzuignaalden worden beperkt geleverd.',
    });
  }

  /** Proposed, and not yet looked at by the other. */
  async rationed(coordinator: Actor): Promise<void> {
    await this.#propose(coordinator, {
      ...{ slot: 'M4', kind: 'less', quantity: 3, scope: 'new-kits', needsConsent: false },
      reason: 'Butylscopolamine wordt beperkt geleverd.',
    });
  }

  /** A kit of small ampoules, sealed by the pharmacy an hour ago. @returns its id. */
  async seal(pharmacy: Actor): Promise<string> {
    const substitutions = this.#decided ? [this.#decided] : [];
    const { id, conformity, row } = await sealedKit(this.owner, this.clock, pharmacy, { substitutions, short: true });
    if (conformity !== 'conforms-by-substitution') throw new Error(`the story has another kit: ${JSON.stringify(row)}`);
    return id;
  }

  async #decide(coordinator: Actor, said: Said): Promise<Substitution> {
    const leadPharmacist = await actorOf(this.owner, { email: 'hoofdapotheker@demo.invalid' });
    const { standard, id, version } = await this.#propose(coordinator, said);
    return must(await this.services.substitutionApprovals.approve(standard, id, { version }, leadPharmacist));
  }

  async #propose(coordinator: Actor, said: Said): Promise<{ standard: string; id: string; version: number }> {
    const standard = await this.#standard();
    const today = dayOf(this.clock.now());
    const days = { from: today, until: addDays(today, GOES_ON_DAYS) };
    const input = Object.assign(new SubstitutionInput(), { ...said, ...days });
    const { items } = must(await this.services.substitutions.propose(standard, input, coordinator));
    const proposed = items.find((it) => it.slot === said.slot && it.standing === 'waits-for-approval');
    if (!proposed) throw new Error('the story has no shortage');
    return { standard, id: proposed.id, version: proposed.version };
  }

  async #standard(): Promise<string> {
    const { rows } = await this.owner.query<{ id: string }>(
      `select id from kit_standard where takes_effect_on <= $1 and coalesce(superseded_on, 'infinity') > $1
         and coalesce(withdrawn_on, 'infinity') > $1 order by takes_effect_on desc limit 1`,
      [dayOf(this.clock.now())],
    );
    const [standard] = rows;
    if (!standard) throw new Error('the story has no standard in effect');
    return standard.id;
  }
}
