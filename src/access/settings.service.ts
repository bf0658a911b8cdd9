import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Setting } from '../platform/settings.js';

const READ: Statement = {
  name: 'settings',
  text: 'select key, value from network_setting where network_id = acting_network()',
};

/** A network's own values; where it chose none, the default that the module gave with its reason. */
@Injectable()
export class Settings {
  async read<K extends string>(tx: EntityManager, declared: Record<K, Setting>): Promise<Record<K, number>> {
    const rows = await ask<{ key: string; value: unknown }>(tx, READ);
    const chosen = new Map(rows.map(({ key, value }) => [key, value]));
    const entries = Object.entries<Setting>(declared).map(([key, { standard }]) => {
      const own = chosen.get(key);
      return [key, typeof own === 'number' ? own : standard];
    });
    return Object.fromEntries(entries) as Record<K, number>;
  }
}
