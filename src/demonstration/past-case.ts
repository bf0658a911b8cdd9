import type { CaseStatus, MoveName } from '../kit-life/kit-life.js';
import { nextStatus } from '../kit-life/kit-life.js';
import { offerLapsesAt } from '../pharmacies/offer-lapse.rules.js';
import { deliverBy } from '../pharmacies/deliver-by.rules.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from '../pharmacies/pharmacies.settings.js';
import type { RowBuffer } from './row-buffer.js';
import type { Asked } from './demand.js';
import type { Kit } from './shelf.js';
import type { Supplier } from './suppliers.js';

/** Who did it: an organisation and one of its people; nobody is the application itself. */
export interface Doer {
  organisation: string;
  person: string | null;
  role: string;
}
/** Where the case stood, one after the other: so it is lived through again in the database. */
export interface Stand {
  status: CaseStatus;
  pharmacy_id: string | null;
  offer_lapses_at: Date | null;
}

export const SETTINGS = Object.fromEntries(
  Object.entries(PHARMACY_SETTINGS).map(([key, { standard }]) => [key, standard]),
) as PharmacySettings;
/** Who of a pharmacy said yes on the telephone. */
const SAID_YES = 'dienstdoende apotheker';
const ORDER_DAYS = 28;
const DAY = 86_400_000;
export const orderHolds = (signedAt: Date): Date => new Date(signedAt.getTime() + ORDER_DAYS * DAY);

/** One case of the history while it happens: what the ledger and its functions in the database would have written. */
export class PastCase {
  readonly row: Record<string, unknown>;
  readonly stands: Stand[] = [];
  readonly kits: Kit[] = [];
  /** The rows that say which kit belongs to the case, and how much of it was used. */
  readonly held: Record<string, unknown>[] = [];
  readonly used = new Map<string, number>();
  /** When the prescriber signed for a second kit. */
  signedAgainAt: Date | null = null;
  #party: Record<string, unknown> | null = null;

  constructor(
    private readonly buffer: RowBuffer,
    readonly number: number,
    readonly asked: Asked,
    readonly by: Doer,
    first: Supplier | null,
  ) {
    const { at, area, practice, homeCare, urgency, placeOfStay } = asked;
    this.row = {
      ...{ id: buffer.idAt(at), number, practice_id: practice, home_care_id: homeCare, pharmacy_id: null, version: 1 },
      home_care: homeCare ? [{ organisationId: homeCare, team: null, phone: null }] : [],
      ...{ place_of_stay: placeOfStay, urgency, requested_at: at, offers: 0 },
      ...{ patient_key: `\\x${Buffer.from(buffer.random.bytes(32)).toString('hex')}`, kit_count: 0, unverified: false },
      ...{ deliver_by: deliverBy(urgency, at, SETTINGS), order_valid_until: orderHolds(at) },
    };
    buffer.add('kit_case', this.row);
    buffer.add('case_place', { case_id: this.id, pc4: area.pc4, gm_code: area.gmCode });
    this.joins(practice, 'practice', at);
    if (homeCare) this.joins(homeCare, 'home-care', at);
    this.#event('submit', at, by, null, first ? 'requested' : 'unplaced', { about: [practice] });
    this.#offer(first, at, by, first ? 'requested' : 'unplaced');
  }

  get id(): string {
    return String(this.row['id']);
  }

  get status(): CaseStatus {
    return this.stands.at(-1)?.status ?? 'unplaced';
  }

  get pharmacy(): string {
    return String(this.row['pharmacy_id']);
  }

  /** A move by the one table; its moment is written where the ledger writes it. */
  moves(move: MoveName, at: Date, by: Doer, detail: object = {}, moment?: string): string {
    const from = this.status;
    const to = nextStatus(move, from);
    if (!to) throw new Error(`${move} does not go from ${from}`);
    if (moment) this.row[moment] = at;
    this.#stand(to, null);
    return this.#event(move, at, by, from, to, { detail });
  }

  /** Decline, lapse, release, place and offerAgain: the move itself, and then whom it is offered to. */
  offeredAgain(
    move: MoveName,
    at: Date,
    by: Doer,
    next: Supplier | null,
    outcome: string | null,
    reason: string | null = null,
  ) {
    const from = this.status;
    const between = move === 'release' ? 'requested' : from;
    if (move === 'release') this.#stand('requested', at);
    const byHand = move === 'place' && next ? { about: [next.id], detail: { agreedWith: SAID_YES } } : null;
    this.#event(move, at, by, from, between, byHand ?? { detail: reason ? { reason } : {} });
    if (this.#party) Object.assign(this.#party, { until: at, outcome, reason });
    this.#party = null;
    for (const moment of ['accepted_at', 'packed_at']) this.row[moment] = null;
    this.#offer(next, at, by, between);
  }

  /** A second kit asks a signature of its own, which holds as long as the first. */
  signedAgain(at: Date): void {
    this.signedAgainAt = at;
    this.row['order_valid_until'] = orderHolds(at);
    this.#event('order-renewed', at, this.by, null, null, {});
  }

  accepted(at: Date, by: Doer): void {
    this.moves('accept', at, by, {}, 'accepted_at');
    if (this.#party) Object.assign(this.#party, { until: at, outcome: 'accepted' });
    this.#party = this.joins(this.pharmacy, 'supplier', at);
  }

  /** Another pharmacy goes on with the case and its kits, which are its own from then on. */
  handedOver(at: Date, by: Doer, to: string): void {
    Object.assign(this.#party ?? {}, { until: at, outcome: 'handed-over' });
    this.buffer.add('hand_over', {
      ...{ id: this.buffer.idAt(at), case_id: this.id, from_pharmacy_id: this.pharmacy, to_pharmacy_id: to },
      ...{ proposed_at: new Date(at.getTime() - DAY / 8), answered_at: at, accepted: true },
    });
    this.row['pharmacy_id'] = to;
    this.#party = this.joins(to, 'supplier', at);
    this.moves('handOver', at, by);
    for (const kit of this.kits) kit.row['organisation_id'] = to;
  }

  /** Puts the case back to where it was before the move. */
  corrected(at: Date, by: Doer, move: MoveName, event: string, back: CaseStatus, moment: string): void {
    const from = this.status;
    this.row[moment] = null;
    this.#stand(back, null);
    this.#event('correction', at, by, from, back, {
      detail: { move, reason: 'Bij de verkeerde aanvraag genoteerd.' },
      corrects: event,
    });
  }

  /** Nobody is asked any more; who supplied keeps its part. */
  endsOffer(at: Date, outcome: string): void {
    if (this.#party?.['part'] === 'offered') Object.assign(this.#party, { until: at, outcome });
  }

  joins(organisation: string, part: string, at: Date): Record<string, unknown> {
    const { id: caseId, number } = this;
    const party = {
      id: this.buffer.idAt(at),
      case_id: caseId,
      number,
      organisation_id: organisation,
      part,
      from_at: at,
    };
    return this.buffer.add('case_party', { ...party, until: null, outcome: null, reason: null, closed: false });
  }

  #offer(next: Supplier | null, at: Date, by: Doer, from: CaseStatus): void {
    const lapsesAt =
      next && offerLapsesAt(this.asked.urgency, { ...next, delivery: next.times, duties: [] }, at, SETTINGS);
    this.row['pharmacy_id'] = next?.id ?? null;
    this.row['offers'] = Number(this.row['offers']) + (next ? 1 : 0);
    this.#stand(next ? 'requested' : 'unplaced', lapsesAt);
    const about = next ? [next.id] : [];
    this.#event(next ? 'offered' : 'unplaced', at, by, from, this.status, { about });
    if (next) this.#party = this.joins(next.id, 'offered', at);
  }

  #stand(status: CaseStatus, lapsesAt: Date | null): void {
    this.row['version'] = Number(this.row['version']) + 1;
    this.stands.push({ status, pharmacy_id: this.row['pharmacy_id'] as string | null, offer_lapses_at: lapsesAt });
  }

  #event(
    kind: string,
    at: Date,
    by: Doer,
    from: CaseStatus | null,
    to: CaseStatus | null,
    rest: { about?: string[]; detail?: object; corrects?: string },
  ): string {
    const id = this.buffer.idAt(at);
    const { organisation, person, role } = by;
    this.buffer.add('event', {
      ...{ id, kind, subject: 'case', subject_id: this.id, case_id: this.id, at, organisation_id: organisation },
      ...{ person_id: person, role, about: rest.about ?? [], detail: rest.detail ?? {}, expanded_at: at },
      ...{ from_status: from, to_status: to, corrects: rest.corrects ?? null },
    });
    return id;
  }
}
