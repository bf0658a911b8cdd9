export interface Setting {
  standard: number;
  unit: 'minutes' | 'hours' | 'days' | 'kits' | 'km' | 'percent' | 'hour-of-day' | 'yes-no' | 'times';
  /** What it is called and why the default is what it is, for the administrator. */
  nl: { name: string; why: string };
  en: { name: string; why: string };
}

const registered = new Map<string, Setting>();

/** A module's typed keys with their defaults; a network may set its own value, stored by access. */
export function defineSettings<const T extends Record<string, Setting>>(settings: T): T {
  for (const [key, setting] of Object.entries(settings)) registered.set(key, setting);
  return settings;
}

/** What the administrator's page lists. */
export const registeredSettings = (): ReadonlyMap<string, Setting> => registered;
