import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { may } from '../../access/may.js';
import { recordSeen } from '../../access/audit.js';
import { Reviews } from '../../access-record/review.service.js';
import { Settings } from '../../access/settings.service.js';
import { NUMBER_SETTINGS } from '../../people/numbers/numbers.settings.js';
import { administratorWork, type AdministratorWork } from './administrator-work.query.js';
import { kitsToActOn } from '../../dispensing/kits/kits-to-act-on.query.js';
import { KitsToCheck } from '../../dispensing/kits/kits-to-check.service.js';
import { isPublished } from '../../kit-standards/standards.query.js';
import { waitingDecisions } from '../../kit-standards/waiting-decisions.query.js';
import { rationings } from '../../dispensing/rationing/rationed-kits.query.js';
import { Recalls } from '../../dispensing/recalls/recall.service.js';
import { ProductPacks } from '../../kit-standards/product-packs.service.js';
import { HandOvers } from '../../kit-life/hand-overs.js';
import type { Actor, Role } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { OtherKits, type UnsettledCase } from '../../patients/other-kits.service.js';
import { Patients } from '../../patients/patients.service.js';
import { Duties } from '../../pharmacies/duties/duties.service.js';
import { PER_PAGE, type ListOf } from '../../web/list.input.js';
import { countNetworkWork, networkCases, type NetworkCase } from './network-case.query.js';
import type { AskedHandOver, Worklist, WorkItem } from './worklist.js';
import type { AskedWork, WorklistInput } from './worklist.input.js';
import { countWork, draftsOf, namesOf, unreadNotices, workFor, type WorkOf } from './worklist.query.js';
import { withoutMail } from './without-mail.query.js';
import { withPatients } from './with-patients.js';
import { stageCounts, statusesOf } from './stages.js';

const LISTS: Partial<Record<Role, WorkOf | 'network'>> = {
  prescriber: 'practice',
  'practice-assistant': 'practice',
  pharmacist: 'pharmacy',
  'pharmacy-assistant': 'pharmacy',
  courier: 'courier',
  nurse: 'home-care',
  coordinator: 'network',
  'lead-pharmacist': 'network',
};

/** What needs doing now, for whoever looks; patients in one query for the whole list. */
@Injectable()
export class Worklists {
  constructor(
    private readonly database: Database,
    private readonly patients: Patients,
    private readonly handOvers: HandOvers,
    private readonly recalls: Recalls,
    private readonly packs: ProductPacks,
    private readonly otherKits: OtherKits,
    private readonly kitsToCheck: KitsToCheck,
    private readonly duties: Duties,
    private readonly settings: Settings,
    private readonly reviews: Reviews,
  ) {}

  show({ sort, stage, cursor, limit = PER_PAGE }: WorklistInput, actor: Actor): Promise<Worklist> {
    const of = LISTS[actor.role];
    const asked = { sort, cursor, limit, statuses: stage && statusesOf(stage) };
    return this.database.read<Worklist>(actor, async (tx) => {
      const unread = await unreadNotices(tx);
      if (of === undefined)
        return {
          of: 'nothing',
          unreadNotices: unread,
          waiting: await this.#left(tx, actor),
          review: may(actor.role, 'reviewAccess') ? await this.reviews.waiting(tx) : null,
          items: [],
          nextCursor: null,
        };
      if (of === 'network') {
        const counts = stageCounts(await countNetworkWork(tx));
        const recalls = await this.recalls.waiting(tx);
        const packsToConfirm = may(actor.role, 'decidePacks') ? await this.packs.waiting(tx) : 0;
        const dutyRoster = await this.duties.ahead(tx);
        const hasStandard = await isPublished(tx);
        const decisions = await waitingDecisions(tx);
        const waiting = {
          ...{ recalls, packsToConfirm, decisions, dutyRoster, hasStandard },
          withoutMail: await withoutMail(tx),
          rationings: (await rationings(tx)).filter(({ toOpen }) => toOpen > 0),
        };
        return { of, unreadNotices: unread, ...waiting, counts, ...(await this.#staged(tx, asked)) };
      }
      const counts = stageCounts(await countWork(tx, of));
      const list = { unreadNotices: unread, counts, ...(await this.#cases(tx, of, asked, actor)) };
      if (of === 'practice') return { of, drafts: await draftsOf(tx), ...list };
      const otherKits = may(actor.role, 'sayPatient') ? await this.#toSettle(tx, list.items) : [];
      const handOvers = of === 'pharmacy' ? await this.#proposed(tx, actor) : [];
      const toActOn = may(actor.role, 'seeKits') ? await kitsToActOn(tx) : [];
      const toCheck = may(actor.role, 'checkKit') ? await this.kitsToCheck.waiting(tx) : [];
      const drafts = of === 'pharmacy' && may(actor.role, 'submitOnBehalf') ? await draftsOf(tx) : [];
      return { of, handOvers, otherKits, kitsToActOn: toActOn, kitsToCheck: toCheck, drafts, ...list };
    });
  }

  async #left(tx: EntityManager, { role }: Actor): Promise<AdministratorWork | null> {
    if (role !== 'administrator') return null;
    const { 'numbers.checkAgainDays': days } = await this.settings.read(tx, NUMBER_SETTINGS);
    return administratorWork(tx, days);
  }

  async #cases(tx: EntityManager, of: WorkOf, asked: AskedWork, actor: Actor): Promise<ListOf<WorkItem>> {
    const { items, nextCursor } = await workFor(tx, of, asked);
    return { items: await withPatients(tx, this.patients, items, actor), nextCursor };
  }

  async #staged(tx: EntityManager, asked: AskedWork): Promise<ListOf<NetworkCase>> {
    const list = await networkCases(tx, asked);
    await recordSeen(
      tx,
      'search',
      list.items.map(({ id }) => id),
    );
    return list;
  }

  /** Those that stand in the list below are on record by that. */
  async #toSettle(tx: EntityManager, listed: readonly WorkItem[]): Promise<UnsettledCase[]> {
    const found = await this.otherKits.toSettle(tx);
    const ids = found.map(({ id }) => id).filter((id) => listed.every((item) => item.id !== id));
    await recordSeen(tx, 'search', ids);
    return found;
  }

  async #proposed(tx: EntityManager, actor: Actor): Promise<AskedHandOver[]> {
    const proposed = await this.handOvers.proposed(tx, actor);
    await recordSeen(
      tx,
      'search',
      proposed.map(({ caseId }) => caseId),
    );
    const names = await namesOf(
      tx,
      proposed.map(({ from }) => from),
    );
    return proposed.map((it) => ({
      ...it,
      fromName: names.get(it.from) ?? '',
      asked: it.to === actor.organisation,
    }));
  }
}
