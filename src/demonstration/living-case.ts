import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { DeliveryInput } from '../dispensing/steps/delivery.input.js';
import { EndInput } from '../dispensing/steps/end.input.js';
import { MissingInput } from '../dispensing/steps/missing.input.js';
import { OpeningInput } from '../dispensing/steps/opening.input.js';
import type { ReadyKit } from '../dispensing/steps/packing.query.js';
import { PackingInput } from '../dispensing/steps/packing.input.js';
import { ReturnedKitInput, ReturnInput } from '../dispensing/steps/return.input.js';
import type { Clock } from '../platform/clock.js';
import type { Actor, Role } from '../platform/actor.js';
import type { Result } from '../platform/result.js';
import { addDays } from '../platform/calendar.js';
import type { NewRequest } from '../requests/asking/request.js';
import type { LivingRequest } from './living-request.js';
import { actorOf, type Services } from './living-people.js';

const asksReason = ({ conformity, rationUnsaid }: ReadyKit): boolean => conformity === 'deviates' || rationUnsaid;
const asksMore = (kit: ReadyKit): number => Number(kit.needsConsent) * 2 + Number(asksReason(kit));

interface Tools {
  owner: Client;
  services: Services;
  clock: Clock;
}

const MEASURED_BEFORE = 20;

/** A case of these very days: every step is taken by somebody, through the application. */
export class LivingCase {
  #id = '';

  constructor(
    private readonly tools: Tools,
    private readonly gp: Actor,
    private readonly request: LivingRequest,
  ) {}

  get #asked(): NewRequest {
    return { ...this.request, egfr: { value: 42, measuredOn: addDays(this.tools.clock.today(), -MEASURED_BEFORE) } };
  }

  async asked(): Promise<void> {
    this.#id = must(
      await this.tools.services.submissions.submit(this.#asked, this.gp, { confirmedWith: 'password' }),
    ).id;
  }

  /** Written down by a pharmacy; nobody signed yet. */
  async askedByTelephone(pharmacist: Actor): Promise<void> {
    const onBehalf = {
      practiceId: this.gp.organisation,
      prescriberName: 'dr. M. de Vries',
      receivedBy: 'telephone' as const,
    };
    const own = { preferredPharmacyId: pharmacist.organisation, regularPharmacyId: pharmacist.organisation };
    const { submissions } = this.tools.services;
    this.#id = must(
      await submissions.submit({ ...this.#asked, ...own }, pharmacist, { confirmedWith: null, onBehalf }),
    ).id;
  }

  async accepted(): Promise<void> {
    must(await this.tools.services.answers.accept(this.#id, await this.#pharmacy('pharmacist')));
  }

  async declined(): Promise<void> {
    must(await this.tools.services.answers.decline(this.#id, 'capacity', await this.#pharmacy('pharmacist')));
  }

  /** The pharmacist asks the prescriber something on medical grounds. */
  async questioned(): Promise<void> {
    const question = 'Volgens ons dossier is de eGFR 24. Blijft morfine de keuze, of wilt u een lagere dosis?';
    const { objections } = this.tools.services;
    must(await objections.ask(this.#id, { reason: 'kidney', question }, await this.#pharmacy('pharmacist')));
  }

  async packed(): Promise<void> {
    const { packing } = this.tools.services;
    const assistant = await this.#pharmacy('pharmacy-assistant');
    const { kits } = must(await packing.form(this.#id, assistant));
    // Whatever chance put on this shelf: what may leave without a word more comes first.
    const [kit] = [...kits].sort((one, other) => asksMore(one) - asksMore(other));
    if (!kit) throw new Error('the shelf is empty');
    await this.#pack(kit.id, asksReason(kit), assistant);
  }

  /** With a kit of its own, whatever stands beside it on the shelf. */
  async packedWith(seal: (pharmacy: Actor) => Promise<string>): Promise<void> {
    const assistant = await this.#pharmacy('pharmacy-assistant');
    const kitId = await seal(assistant);
    const { kits } = must(await this.tools.services.packing.form(this.#id, assistant));
    await this.#pack(
      kitId,
      kits.some((kit) => kit.id === kitId && asksReason(kit)),
      assistant,
    );
  }

  async #pack(kitId: string, withReason: boolean, assistant: Actor): Promise<void> {
    const deviationReason = withReason ? 'new-contents-not-there' : undefined;
    const input = Object.assign(new PackingInput(), { kitId, deviationReason });
    must(await this.tools.services.packing.pack(this.#id, input, assistant));
  }

  async dispatched(): Promise<void> {
    must(await this.tools.services.dispatches.dispatch(this.#id, {}, await this.#pharmacy('pharmacy-assistant')));
  }

  async delivered(): Promise<void> {
    const input = Object.assign(new DeliveryInput(), { receivedBy: 'partner', leafletGiven: true });
    must(await this.tools.services.deliveries.record(this.#id, input, await this.#pharmacy('pharmacy-assistant')));
  }

  async opened(nurse: Actor): Promise<void> {
    const openedAt = this.tools.clock.now().toISOString();
    const why = { orderedBy: 'prescriber' as const, symptoms: ['pain' as const, 'restlessness' as const] };
    const input = Object.assign(new OpeningInput(), { openedAt, openedBy: 'nurse' as const, ...why });
    must(await this.tools.services.openings.open(this.#id, input, nurse));
  }

  /** By somebody whom nobody knows, with the code on the box. */
  async openedWithItsCode(): Promise<void> {
    const { rows } = await this.tools.owner.query<{ code: string; seal: string }>(
      `select c.code, k.seal_number as seal from case_kit u join kit k on k.id = u.kit_id join box_code c on c.kit_id = k.id where u.case_id = $1`,
      [this.#id],
    );
    const who = { name: 'Sanne de Boer', organisation: 'Nachtzorg Delfland', sealNumber: rows[0]?.seal ?? '' };
    const what = {
      report: 'opening' as const,
      id: uuidv7(),
      orderedBy: 'out-of-hours' as const,
      symptoms: ['breathlessness' as const],
    };
    must(await this.tools.services.boxes.act(rows[0]?.code ?? '', { ...who, ...what }, '127.0.0.1'));
  }

  async ended(by: Actor): Promise<void> {
    const input = Object.assign(new EndInput(), { reason: 'deceased' as const, on: this.tools.clock.today() });
    must(await this.tools.services.ends.report(this.#id, input, by));
  }

  async returned(): Promise<void> {
    const { returns } = this.tools.services;
    const pharmacist = await this.#pharmacy('pharmacist');
    const { kits } = must(await returns.form(this.#id, pharmacist));
    const how = { collectedBy: 'home-care' as const, sealIntact: false };
    const back = kits.map(({ id }) => Object.assign(new ReturnedKitInput(), { kitId: id, ...how }));
    must(await returns.receive(this.#id, Object.assign(new ReturnInput(), { kits: back }), pharmacist));
  }

  async missed(): Promise<void> {
    const { missing } = this.tools.services;
    const pharmacist = await this.#pharmacy('pharmacist');
    const { kits } = must(await missing.form(this.#id, pharmacist));
    const remark = 'Niet gevonden bij het ophalen; familie zoekt nog.';
    for (const { id } of kits)
      must(await missing.report(this.#id, Object.assign(new MissingInput(), { kitId: id, remark }), pharmacist));
  }

  /** Whoever is asked or supplies at this moment. */
  async #pharmacy(role: Role): Promise<Actor> {
    const { rows } = await this.tools.owner.query<{ organisation: string }>(
      'select pharmacy_id as organisation from kit_case where id = $1',
      [this.#id],
    );
    return actorOf(this.tools.owner, { organisation: rows[0]?.organisation ?? '', role });
  }
}

export function must<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`the story was refused: ${result.refusal}`);
  return result.value;
}
