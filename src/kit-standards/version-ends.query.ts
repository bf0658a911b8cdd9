import type { EntityManager } from 'typeorm';
import { addDays, type PlainDate } from '../platform/calendar.js';
import type { StandardVersion } from './standard.js';
import { allVersions, slotsIn } from './standards.query.js';
import { shownSubstitutions, type ShownSubstitution } from './substitutions.query.js';

/** Another version takes the place of this one: its last day, and what comes then. */
export interface VersionEnds {
  name: string;
  lastDay: PlainDate;
  next: { id: string; name: string; from: PlainDate; substitutions: ShownSubstitution[] };
}

export async function endOfVersion(
  tx: EntityManager,
  { name, supersededOn: from }: StandardVersion,
  today: PlainDate,
): Promise<VersionEnds | null> {
  if (from === null) return null;
  const next = (await allVersions(tx)).find((one) => one.takesEffectOn === from && one.withdrawnOn === null);
  if (!next) return null;
  const substitutions = await shownSubstitutions(tx, next.id, await slotsIn(tx, next.id), today);
  return { name, lastDay: addDays(from, -1), next: { id: next.id, name: next.name, from, substitutions } };
}
