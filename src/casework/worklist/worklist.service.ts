import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordSeen } from '../../access/audit.js';
import { Recalls } from '../../dispensing/recalls/recall.service.js';
import { HandOvers } from '../../kit-life/hand-overs.js';
import type { Actor, Role } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { Patients } from '../../patients/patients.service.js';
import { listOf, PER_PAGE, type ListInput, type ListOf } from '../../web/list.input.js';
import { rankedCursor, readRanked, type After } from './cursor.rules.js';
import { forList } from '../../kit-life/visible-to.js';
import { networkCases, type NetworkCase } from './network-case.query.js';
import type { AskedHandOver, Worklist, WorkItem } from './worklist.js';
import { draftsOf, namesOf, unreadNotices, workFor, type WorkOf } from './worklist.query.js';

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
  ) {}

  show({ cursor, limit = PER_PAGE }: ListInput, actor: Actor): Promise<Worklist> {
    const of = LISTS[actor.role];
    const after = readRanked(cursor);
    return this.database.read<Worklist>(actor, async (tx) => {
      const unread = await unreadNotices(tx);
      if (of === undefined) return { of: 'nothing', unreadNotices: unread, items: [], nextCursor: null };
      if (of === 'network') {
        const recalls = await this.recalls.waiting(tx);
        return { of, unreadNotices: unread, recalls, ...(await this.#staged(tx, after, limit)) };
      }
      const list = { unreadNotices: unread, ...(await this.#cases(tx, of, after, limit, actor)) };
      if (of === 'practice') return { of, drafts: await draftsOf(tx), ...list };
      return { of, handOvers: of === 'pharmacy' ? await this.#proposed(tx, actor) : [], ...list };
    });
  }

  async #cases(
    tx: EntityManager,
    of: WorkOf,
    after: After | null,
    limit: number,
    actor: Actor,
  ): Promise<ListOf<WorkItem>> {
    const { items, nextCursor } = listOf(await workFor(tx, of, after, limit + 1), limit, rankedCursor);
    const ids = items.map(({ id }) => id);
    const patients = await this.patients.show(tx, ids, actor);
    await recordSeen(
      tx,
      'search',
      ids.filter((id) => !patients.has(id)),
    );
    return {
      items: items.map(({ rank: _, ...item }) => {
        const patient = patients.get(item.id);
        return { ...item, patient: patient ? forList(patient) : null };
      }),
      nextCursor,
    };
  }

  async #staged(tx: EntityManager, after: After | null, limit: number): Promise<ListOf<NetworkCase>> {
    const { items, nextCursor } = listOf(await networkCases(tx, after, limit + 1), limit, rankedCursor);
    await recordSeen(
      tx,
      'search',
      items.map(({ id }) => id),
    );
    return { items: items.map(({ rank: _, ...item }) => item), nextCursor };
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
