import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordSeen } from '../../access/audit.js';
import { Settings } from '../../access/settings.service.js';
import { FINAL, type MoveName } from '../../kit-life/kit-life.js';
import type { PartyPart } from '../../kit-life/fields-by-part.js';
import { visibleTo } from '../../kit-life/visible-to.js';
import { isOfNetwork } from '../../kit-life/parts.rules.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { consentsGiven, consentsToGive } from '../../dispensing/steps/consent.query.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reason } from '../../pharmacies/candidate.js';
import { isOutOfHours } from '../../pharmacies/duties/duties.rules.js';
import { PHARMACY_SETTINGS } from '../../pharmacies/pharmacies.settings.js';
import { EmergencyAccesses } from '../../patients/emergency-access.service.js';
import { OtherKits } from '../../patients/other-kits.service.js';
import { SeenCases, type SeenCase } from '../../patients/seen-cases.service.js';
import { Patients } from '../../patients/patients.service.js';
import { Requests } from '../../requests/requests.service.js';
import { PER_PAGE, type ListOf } from '../../web/list.input.js';
import { Problem } from '../../web/problem.js';
import { historyOf, type Happened } from '../case/case-history.query.js';
import { kitsOf } from '../case/case-kits.query.js';
import { casesOf } from './case-list.query.js';
import { Corrections } from '../correction/correction.service.js';
import { caseFacts, type CaseFacts } from '../case/case-view.query.js';
import type { CasesList, CaseStory, KnownCase, KnownStage } from '../case/case-details.js';
import type { CasesInput } from './cases.input.js';
import { reportsOfCase } from '../../dispensing/box/box-reports.query.js';
import { incidentsOf } from '../case/incidents.query.js';
import { nextStep } from '../case/next-step.rules.js';
import { overdueAt } from '../case/overdue.query.js';
import { notNow } from '../case/not-now.query.js';
import type { PastOffersInput } from './past-offers.input.js';
import { pastOffers, type PastOffer } from './past-offers.query.js';
import { placementsOf } from '../case/placements.query.js';
import { stagedCase, stagedCases } from './network-case.query.js';
import { withPatients } from './with-patients.js';

const FINDS_A_PHARMACY: readonly MoveName[] = ['place', 'offerAgain'];

/** A case as each of those who take part may know it. */
@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly cases: SeenCases,
    private readonly otherKits: OtherKits,
    private readonly emergencyAccess: EmergencyAccesses,
    private readonly patients: Patients,
    private readonly requests: Requests,
    private readonly corrections: Corrections,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  list(input: CasesInput, actor: Actor): Promise<CasesList> {
    const { status, signal, over, from, until, cursor, sort = '-requested', limit = PER_PAGE } = input;
    const closed = over ?? (status !== undefined && FINAL.includes(status));
    const filters = [status, from, until];
    const asked = { sort, cursor, signal, limit, closed, filters };
    return this.database.read(actor, async (tx) => {
      const about = { asked: { status, signal } };
      if (isOfNetwork(actor)) {
        const list = await stagedCases(tx, asked);
        await recordSeen(
          tx,
          'search',
          list.items.map(({ id }) => id),
        );
        return { ...about, ...list };
      }
      const { items, nextCursor } = await casesOf(tx, asked);
      return { ...about, items: await withPatients(tx, this.patients, items, actor), nextCursor };
    });
  }

  show(id: string, actor: Actor): Promise<CaseStory> {
    return this.database.read(actor, async (tx) => {
      if (isOfNetwork(actor)) {
        const staged = await stagedCase(tx, id);
        if (!staged) throw new Problem(404, { reason: 'not-found' });
        await recordSeen(tx, 'read', [id]);
        const of = { parts: ['network'], status: staged.status } as const;
        return visibleTo<'network', KnownStage>(of, {
          ...staged,
          incidents: await incidentsOf(tx, id),
          correctable: await this.corrections.possible(tx, id, actor),
          placements: await placementsOf(tx, id),
          ...(await this.#whomToPhone(tx, staged)),
          known: 'stage',
        });
      }
      const found = await caseFacts(tx, id);
      if (!found) throw new Problem(404, { reason: 'not-found' });
      const { parts } = found;
      const due = nextStep({ ...found.facts, overdueAt: await overdueAt(tx, id) });
      const facts = { ...found.facts, outOfHours: await this.#answering(tx, found.facts.outOfHours, due.until) };
      const of = { parts, status: facts.status, role: actor.role };
      await recordSeen(tx, 'read', [id]);
      const patient = (await this.patients.show(tx, [id], actor)).get(id);
      const [kits, history] = [await kitsOf(tx, id), await historyOf(tx, id)];
      const [incidents, reports] = [await incidentsOf(tx, id), await reportsOfCase(tx, id)];
      const consents = await consentsGiven(tx, id);
      const consentWaits = (await consentsToGive(tx, id)).length > 0;
      const why = facts.status === 'requested' ? await this.#whyAsked(tx, facts, actor) : undefined;
      const known = { ...(patient && { patient }), ...(why && { why }), ...(await this.#whomToPhone(tx, facts)) };
      const correctable = await this.corrections.possible(tx, id, actor);
      const next = { next: due, notNow: await notNow(tx, id, facts.moves) };
      const otherKits = await this.otherKits.of(tx, id);
      const emergencyAccess = await this.emergencyAccess.ofCase(tx, id);
      const signedForm = await this.requests.attachedForm(tx, id);
      const orderDifferences = await this.requests.orderDifferences(tx, id);
      const order = await this.requests.orderNow(tx, id, patient);
      const seen = {
        kits,
        reports,
        incidents,
        history,
        consents,
        consentWaits,
        correctable,
        otherKits,
        emergencyAccess,
        ...order,
        signedForm,
        orderDifferences,
      };
      return visibleTo<PartyPart, KnownCase>(of, { ...facts, ...next, ...seen, ...known, known: 'case' });
    });
  }

  /** Who must do something by nine in the morning is phoned then, when it was not done. */
  async #answering(
    tx: EntityManager,
    outOfHours: CaseFacts['outOfHours'],
    until: Date | null,
  ): Promise<CaseFacts['outOfHours']> {
    const at = new Date(Math.max(this.clock.now().getTime(), until?.getTime() ?? 0));
    const now = isOutOfHours(at, await this.settings.read(tx, PHARMACY_SETTINGS));
    return outOfHours.map((one) => ({ ...one, now }));
  }

  /** Also when it was asked for long ago: whom one may phone at this moment. */
  async #whomToPhone(tx: EntityManager, { id, moves }: Pick<ShortCase, 'id' | 'moves'>) {
    if (!moves.some((move) => FINDS_A_PHARMACY.includes(move))) return {};
    return { whomToPhone: await this.requests.whomToPhone(tx, id) };
  }

  /** Why the pharmacy that is asked now was chosen; how the others stood is for the practice alone. */
  async #whyAsked(
    tx: EntityManager,
    { id, practice, pharmacy }: CaseFacts,
    actor: Actor,
  ): Promise<Reason[] | undefined> {
    if (practice.id !== actor.organisation) return undefined;
    const choices = await this.requests.choices(tx, id);
    return choices.at(-1)?.order.find(({ pharmacyId }) => pharmacyId === pharmacy?.id)?.reason;
  }

  history(id: string, actor: Actor): Promise<ListOf<Happened> & { of: SeenCase }> {
    return this.database.read(actor, async (tx) => {
      const found = isOfNetwork(actor) ? null : await caseFacts(tx, id);
      if (!found) throw new Problem(404, { reason: 'not-found' });
      const seen = await this.cases.see(tx, id, actor);
      if (!seen.ok) throw new Problem(404, { reason: 'not-found' });
      return { of: seen.value, items: await historyOf(tx, id), nextCursor: null };
    });
  }

  pastOffers(asked: PastOffersInput, actor: Actor): Promise<ListOf<PastOffer>> {
    return this.database.read(actor, async (tx) => {
      const { offers, cases } = await pastOffers(tx, asked);
      await recordSeen(tx, 'search', cases);
      return offers;
    });
  }
}
