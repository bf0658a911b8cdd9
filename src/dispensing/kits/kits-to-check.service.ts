import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Standards } from '../../kit-standards/standards.service.js';
import { Clock } from '../../platform/clock.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { isFilled, progressOf } from './kit-progress.rules.js';
import type { KitLine } from './kit.js';
import { FILLED_BY_ME } from './kits.query.js';

/** Filled by a colleague, and waiting for a second person. */
export interface KitToCheck {
  id: string;
  serial: string;
  /** Who filled it. */
  by: string | null;
}
interface Draft extends KitToCheck {
  standardId: string;
  lines: Pick<KitLine, 'slot' | 'product' | 'quantity' | 'lot'>[];
}

const DRAFTS: Statement = {
  name: 'kits-of-colleagues',
  text: `select k.id, k.serial, a.name as by, k.standard_id as "standardId",
           (select jsonb_agg(jsonb_build_object('slot', l.slot, 'product', l.product, 'quantity', l.quantity, 'lot', l.lot)) from kit_line l where l.kit_id = k.id) as lines
         from kit k left join person a on a.id = k.assembled_by
         where k.organisation_id = acting_organisation() and k.status = 'draft' and not ${FILLED_BY_ME} and exists (select from kit_line l where l.kit_id = k.id)
         order by k.id limit 20`,
};

/** What a colleague waits for: a kit is ready to be checked when every slot that must be filled is full. */
@Injectable()
export class KitsToCheck {
  constructor(
    private readonly standards: Standards,
    private readonly clock: Clock,
  ) {}

  async waiting(tx: EntityManager): Promise<KitToCheck[]> {
    const drafts = await ask<Draft>(tx, DRAFTS);
    const found: KitToCheck[] = [];
    // Of one version as a rule, of two while a new one comes in.
    for (const version of new Set(drafts.map(({ standardId }) => standardId))) {
      const isFull = await this.#ruleOf(tx, version);
      found.push(...drafts.filter((draft) => draft.standardId === version && isFull(draft)));
    }
    return found.map(({ id, serial, by }) => ({ id, serial, by }));
  }

  async #ruleOf(tx: EntityManager, version: string): Promise<(draft: Draft) => boolean> {
    const today = this.clock.today();
    const inVersion = await this.standards.slotsOf(tx, version);
    const standIns = await this.standards.standIns(tx, version, inVersion, today);
    const slots = await this.standards.slotsToFill(tx, version, inVersion, today);
    return ({ lines }) => isFilled(progressOf(slots, lines, standIns));
  }
}
