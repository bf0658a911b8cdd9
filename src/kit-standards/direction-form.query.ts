import type { EntityManager } from 'typeorm';
import { allow, refuse, type Result } from '../platform/result.js';
import type { Direction } from './direction.js';
import { directionsIn } from './directions.query.js';
import { slotsIn, versionOf } from './standards.query.js';

export interface DirectionForm {
  id: string;
  standard: string;
  version: number;
  slot: { code: string; name: string; nameEn: string };
  /** Null for one that is to be added. */
  direction: Direction | null;
  /** Somebody else removed it while it was being filled in: what was typed can be added again. */
  isGone: boolean;
}

/** What the form of one direction shows; no number is one that is not there yet. */
export async function directionForm(
  tx: EntityManager,
  id: string,
  code: string,
  number: number | null,
  isTyped = false,
): Promise<Result<DirectionForm, 'not-found' | 'not-from-this-status'>> {
  const version = await versionOf(tx, id);
  const slot = (await slotsIn(tx, id)).find((each) => each.code === code);
  const all = await directionsIn(tx, id);
  const direction = all.find((each) => each.slot === code && each.number === number) ?? null;
  const isGone = direction === null && number !== null;
  if (!version || slot?.kind !== 'medicine' || (isGone && !isTyped)) return refuse('not-found');
  if (version.status !== 'draft') return refuse('not-from-this-status');
  const { name, nameEn } = slot;
  return allow({
    id,
    standard: version.name,
    version: version.version,
    slot: { code, name, nameEn },
    direction,
    isGone,
  });
}
