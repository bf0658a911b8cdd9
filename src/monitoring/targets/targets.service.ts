import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import type { TargetInput } from './target.input.js';
import { targetOn, targetRows, type SetTarget, type TargetFigure, type TargetRow } from './targets.js';

const READ: Statement = {
  name: 'targets',
  text: 'select figure, from_day::text as "from", value from target where network_id = acting_network() order by figure, from_day desc limit 500',
};
const SET: Statement = {
  name: 'target-set',
  text: `insert into target (network_id, figure, from_day, value, set_by) values (acting_network(), $1, $2, $3, acting_person())
         on conflict (network_id, figure, from_day) do update set value = excluded.value, set_by = excluded.set_by`,
};
const AUDIT: Statement = { name: 'target-audit', text: `select audit_append('change-setting', null, 'done', $1)` };

export type TargetOn = (figure: TargetFigure, day: string) => number | null;

export interface TargetList {
  today: string;
  items: TargetRow[];
}

/** What the network aims at; each is dated, so that a chart of last year keeps the target of last year. */
@Injectable()
export class Targets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<TargetList> {
    const today = this.clock.today();
    return this.database.read(actor, async (tx) => ({ today, items: targetRows(await this.#all(tx), today) }));
  }

  set({ figure, value, from }: TargetInput, actor: Actor): Promise<Result<SetTarget, never>> {
    return this.database.as<SetTarget, never>(actor, async (tx) => {
      await ask(tx, SET, [figure, from, value]);
      await ask(tx, AUDIT, [`target ${figure} = ${String(value)} from ${from}`]);
      return allow({ figure, value, from });
    });
  }

  /** As each figure is counted, on the day that is asked: of a period its last. Null where none was set. */
  async dated(tx: EntityManager): Promise<TargetOn> {
    const all = await this.#all(tx);
    return (figure, day) => targetOn(all, figure, day);
  }

  #all(tx: EntityManager): Promise<SetTarget[]> {
    return ask<SetTarget>(tx, READ);
  }
}
