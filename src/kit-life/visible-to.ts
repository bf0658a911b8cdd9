import type { Role } from '../platform/actor.js';
import { FIELDS_BY_PART, sightOf, type CaseField, type Viewer } from './fields-by-part.js';
import type { CaseStatus } from './kit-life.js';

/** Who looks, and how the case stands. */
export interface Looking<V extends Viewer = Viewer> {
  parts: readonly V[];
  status?: CaseStatus;
  role?: Role;
}

type Sights = typeof FIELDS_BY_PART;
/** The fields that each of these viewers sees in every status and role; any other may be absent, and the compiler says so. */
type AlwaysSeen<V extends Viewer> = {
  [F in CaseField]: [V] extends [Sights[F]['seenBy'][number]]
    ? Sights[F] extends { hiddenFrom: readonly Role[] }
      ? never
      : F
    : never;
}[CaseField];
type ListedField = { [F in CaseField]: Sights[F] extends { listed: true } ? F : never }[CaseField];
/** Only what the table knows: a field that is not in it does not compile, with these words. */
type Known<T> = Record<Exclude<keyof T, CaseField>, 'say in fields-by-part.ts who sees it'>;
export type Seen<V extends Viewer, T> = Pick<T, keyof T & AlwaysSeen<V>> &
  Partial<Pick<T, Exclude<keyof T & CaseField, AlwaysSeen<V>>>>;

export function sees(field: string, { parts, status, role }: Looking): boolean {
  if (!Object.hasOwn(FIELDS_BY_PART, field)) return false;
  const { seenBy, whileUnplaced = [], hiddenFrom = [] } = sightOf(field as CaseField);
  if (role && hiddenFrom.includes(role)) return false;
  return parts.some((part) => seenBy.includes(part) || (status === 'unplaced' && whileUnplaced.includes(part)));
}

/** Of what is known of a case, what whoever looks may see of it; the rest is absent. */
export function visibleTo<V extends Viewer, T extends object>(who: Looking<V>, known: T & Known<T>): Seen<V, T> {
  return pick(known, (field) => sees(field, who)) as Seen<V, T>;
}

/** Of what somebody may see, what a list shows of it: less is needed there. */
export const forList = <T extends object>(seen: T & Known<T>) =>
  pick(seen, (field) => sightOf(field as CaseField).listed === true) as Pick<T, keyof T & ListedField>;

const pick = (known: object, isShown: (field: string) => boolean) =>
  Object.fromEntries(Object.entries(known).filter(([field]) => isShown(field)));
