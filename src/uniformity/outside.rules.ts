import type { Conformity, FilledLine, Finding } from '../kit-standards/conformity.js';
import { grouped } from '../platform/grouped.js';
import type { KitOutside } from './kits-outside.query.js';

/** How what lies in a kit stands to a version. */
export type Judge = (lines: readonly FilledLine[]) => Conformity;

export interface JudgedKit extends Omit<KitOutside, 'lines' | 'findings'> {
  /** By the version that is in effect today. */
  now: Conformity;
  atSealing: Finding[];
  /** Whether a reason is asked and none was given. */
  needsReason: boolean;
}

/** Kits that hold the same are judged once. */
export function judgedKits(kits: readonly KitOutside[], judge: Judge): JudgedKit[] {
  const known = new Map<string, Conformity>();
  return kits.map(({ lines, findings, ...kit }) => {
    const contents = JSON.stringify(lines);
    const now = known.get(contents) ?? judge(lines);
    known.set(contents, now);
    const deviates = now.result === 'deviates' || kit.conformity === 'deviates';
    return { ...kit, now, atSealing: findings, needsReason: deviates && kit.reason === null };
  });
}

export const isToActOn = ({ now, conformity }: JudgedKit): boolean =>
  now.result === 'deviates' || conformity === 'deviates';

export interface Count {
  id: string;
  name: string;
  shelf: number;
  homes: number;
  conform: number;
  bySubstitution: number;
  deviate: number;
  /** Of those that deviate, how many have no reason. */
  unexplained: number;
}

export function countedBy(kits: readonly JudgedKit[], of: 'standard' | 'pharmacy'): Count[] {
  const groups = grouped(kits, (kit) => (of === 'standard' ? kit.standardId : kit.pharmacyId));
  return [...groups]
    .map(([id, those]) => counted(id, those[0]?.[of] ?? '', those))
    .sort((one, other) => other.deviate - one.deviate || one.name.localeCompare(other.name));
}

export function counted(id: string, name: string, kits: readonly JudgedKit[]): Count {
  const many = (fits: (kit: JudgedKit) => boolean) => kits.filter(fits).length;
  return {
    ...{ id, name, shelf: many(({ inHome }) => !inHome), homes: many(({ inHome }) => inHome) },
    conform: many((kit) => !isToActOn(kit) && kit.now.result === 'conforms'),
    bySubstitution: many((kit) => !isToActOn(kit) && kit.now.result === 'conforms-by-substitution'),
    deviate: many(isToActOn),
    unexplained: many(({ needsReason }) => needsReason),
  };
}
