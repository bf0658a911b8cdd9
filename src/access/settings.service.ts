import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { insertNew } from '../platform/database/insert-new.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { Problem } from '../web/problem.js';
import { registeredSettings, type Setting } from '../platform/settings.js';
import { decidersOf, groupOf, SETTING_GROUPS } from './setting-groups.js';
import type { SettingsInput } from './settings.input.js';
import { NetworkSetting } from './network-setting.entity.js';

export interface ListedSetting extends Setting {
  key: string;
  value: number;
  /** 0: the network has no value of its own yet. */
  version: number;
  /** Whether whoever looks is one of those who decide about it. */
  mayChange: boolean;
}

export interface SettingsList {
  items: ListedSetting[];
  counts: { all: number; changed: number };
  /** There are no more than these. */
  nextCursor: null;
}

const READ: Statement = {
  name: 'settings',
  text: 'select key, value, version from network_setting where network_id = acting_network()',
};
const AUDIT: Statement = { name: 'setting-audit', text: `select audit_append('change-setting', null, 'done', $1)` };
type Row = Pick<NetworkSetting, 'key' | 'value' | 'version'>;

/** A network's own values; where it chose none, the default that the module gave with its reason. */
@Injectable()
export class Settings {
  constructor(private readonly database: Database) {}

  async read<K extends string>(tx: EntityManager, declared: Record<K, Setting>): Promise<Record<K, number>> {
    const chosen = new Map((await ask<Row>(tx, READ)).map(({ key, value }) => [key, value]));
    const entries = Object.entries<Setting>(declared).map(([key, { standard }]) => {
      const own = chosen.get(key);
      return [key, typeof own === 'number' ? own : standard];
    });
    return Object.fromEntries(entries) as Record<K, number>;
  }

  async list({ group, changed = false }: SettingsInput, actor: Actor): Promise<SettingsList> {
    const all = await this.#all(actor);
    const own = all.filter(({ value, standard }) => value !== standard);
    const items = (changed ? own : all).filter(({ key }) => group === undefined || groupOf(key) === group);
    return { items, counts: { all: all.length, changed: own.length }, nextCursor: null };
  }

  #all(actor: Actor): Promise<ListedSetting[]> {
    return this.database.read(actor, async (tx) => {
      const chosen = new Map((await ask<Row>(tx, READ)).map((row) => [row.key, row]));
      const items = [...registeredSettings()].map(([key, setting]) => {
        const own = chosen.get(key);
        const value = typeof own?.value === 'number' ? own.value : setting.standard;
        return { key, ...setting, value, version: own?.version ?? 0, mayChange: mayDecide(key, actor) };
      });
      // What is decided about together stands together.
      const place = ({ key }: ListedSetting) => SETTING_GROUPS.findIndex((group) => group === groupOf(key));
      return items.sort((one, other) => place(one) - place(other));
    });
  }

  async one(key: string, actor: Actor): Promise<ListedSetting> {
    const items = await this.#all(actor);
    const found = items.find((item) => item.key === key);
    if (!found) throw new Problem(404, { reason: 'not-found' });
    return found;
  }

  change(
    key: string,
    value: number,
    version: number,
    actor: Actor,
  ): Promise<Result<{ key: string; value: number; version: number }, 'unknown-setting' | 'may-not' | 'stale'>> {
    return this.database.as(actor, async (tx) => {
      if (!registeredSettings().has(key)) return refuse('unknown-setting');
      if (!mayDecide(key, actor)) return refuse('may-not');
      const own = { networkId: actor.network, key };
      const next = { value, version: version + 1 };
      const changed =
        version === 0
          ? await insertNew(tx, NetworkSetting, { ...own, ...next })
          : (await tx.getRepository(NetworkSetting).update({ ...own, version }, next)).affected;
      if (!changed) return refuse('stale');
      await ask(tx, AUDIT, [`${key} = ${String(value)}`]);
      return allow({ key, ...next });
    });
  }
}

const mayDecide = (key: string, { role }: Actor): boolean => decidersOf(key).includes(role);
