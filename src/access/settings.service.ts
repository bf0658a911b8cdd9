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
    return settingsFrom(Object.fromEntries(rows.map(({ key, value }) => [key, value])), declared);
  }
}

/** For a query that brings the network's own values along with what else it must know. */
export function settingsFrom<K extends string>(
  chosen: Readonly<Record<string, unknown>>,
  declared: Record<K, Setting>,
): Record<K, number> {
  const entries = Object.entries<Setting>(declared).map(([key, { standard }]) => {
    const own = chosen[key];
    return [key, typeof own === 'number' ? own : standard];
  });
  return Object.fromEntries(entries) as Record<K, number>;
}
