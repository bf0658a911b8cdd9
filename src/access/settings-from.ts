import type { Setting } from '../platform/settings.js';

/** For a query that brings the network's own values along with what else it must know: one round trip less. */
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
