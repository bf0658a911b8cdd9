import type { Client } from 'pg';
import type { Substitution } from '../kit-standards/conformity.js';
import { SubstitutionInput } from '../kit-standards/substitution.input.js';
import { addDays, dayOf } from '../platform/calendar.js';
import type { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/actor.js';
import { must } from './living-case.js';
import { actorOf, type Services } from './living-people.js';
import { Random } from './random.js';
import { RowBuffer } from './row-buffer.js';
import { Shelf, versionsOf } from './shelf.js';
import { minutesAfter } from './timeline.js';
import { serialsOf } from './upkeep.query.js';
import { keepSerials, writeKits } from './write-kits.js';

const SMALL = '90000042';
const GOES_ON_DAYS = 60;

/** A shortage of these very days: midazolam comes in small ampoules, with the prescriber's consent; of another there is to be less. */
export class LivingShortage {
  #decided?: Substitution;

  constructor(
    private readonly owner: Client,
    private readonly services: Services,
    private readonly clock: Clock,
  ) {}

  async began(coordinator: Actor): Promise<void> {
    const leadPharmacist = await actorOf(this.owner, { email: 'hoofdapotheker@demo.invalid' });
    const standard = await this.#standard();
    const today = dayOf(this.clock.now());
    const input = Object.assign(new SubstitutionInput(), {
      ...{ slot: 'M2', kind: 'other-product', product: SMALL, from: today, until: addDays(today, GOES_ON_DAYS) },
      ...{ reason: 'De gewone ampul midazolam is niet leverbaar.', needsConsent: true },
    });
    const { items } = must(await this.services.substitutions.propose(standard, input, coordinator));
    const proposed = items.find((it) => it.slot === 'M2' && it.standing === 'waits-for-approval');
    if (!proposed) throw new Error('the story has no shortage');
    const { substitutionApprovals: approvals } = this.services;
    this.#decided = must(await approvals.approve(standard, proposed.id, undefined, leadPharmacist));
  }

  /** Proposed, and not yet looked at by the other. */
  async rationed(coordinator: Actor): Promise<void> {
    const today = dayOf(this.clock.now());
    const input = Object.assign(new SubstitutionInput(), {
      ...{ slot: 'M4', kind: 'less', quantity: 3, scope: 'new-kits', from: today, until: addDays(today, GOES_ON_DAYS) },
      ...{ reason: 'Butylscopolamine wordt beperkt geleverd.', needsConsent: false },
    });
    must(await this.services.substitutions.propose(await this.#standard(), input, coordinator));
  }

  /** A kit of small ampoules, sealed by the pharmacy an hour ago. @returns its id. */
  async seal({ network, organisation }: Actor): Promise<string> {
    const one = await actorOf(this.owner, { organisation, role: 'pharmacist' });
    const other = await actorOf(this.owner, { organisation, role: 'pharmacy-assistant' });
    const buffer = new RowBuffer(network, new Random(this.clock.now().getTime() % 1_000_000));
    const serials = await serialsOf(this.owner);
    const shelf = new Shelf(buffer, {
      ...{ versions: await versionsOf(this.owner), substitutions: this.#decided ? [this.#decided] : [], serials },
      ...{ hesitates: () => 0, staff: () => [one.person ?? '', other.person ?? ''], short: true },
    });
    const { id, conformity, row } = shelf.seal(organisation, minutesAfter(this.clock.now(), -60), 14);
    if (conformity !== 'conforms-by-substitution') throw new Error(`the story has another kit: ${JSON.stringify(row)}`);
    await writeKits(this.owner, buffer);
    await buffer.write(this.owner, 'event');
    await buffer.write(this.owner, 'opium_movement');
    await keepSerials(this.owner, network, serials);
    return id;
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
