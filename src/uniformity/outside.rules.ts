import type { Conformity, ConformityResult, FilledLine, Finding } from '../kit-standards/conformity.js';
import { grouped } from '../platform/grouped.js';
import type { KitOutside } from './kits-outside.query.js';

/** How what lies in a kit stands to a version. */
export type Judge = (lines: readonly FilledLine[]) => Conformity;

/** Where no version is in effect a kit stands as it was sealed. */
export const asSealed: Judge = () => ({ result: 'conforms', findings: [] });

export interface JudgedKit extends Omit<KitOutside, 'lines' | 'findings'> {
  /** By the version that is in effect today. */
  now: Conformity;
  atSealing: Finding[];
  standing: Standing;
  /** Whether a reason is asked and none was given. */
  needsReason: boolean;
}

/** As a kit was built, by its own version; one that conformed and is not what holds now conformed earlier. */
export type Standing = ConformityResult | 'conformed-earlier';

/** Kits that hold the same are judged once. */
export function judgedKits(kits: readonly KitOutside[], judge: Judge): JudgedKit[] {
  const known = new Map<string, Conformity>();
  return kits.map(({ lines, findings, ...kit }) => {
    const contents = JSON.stringify(lines);
    const now = known.get(contents) ?? judge(lines);
    known.set(contents, now);
    const standing = standingOf(kit.conformity, now.result);
    return { ...kit, now, atSealing: findings, standing, needsReason: standing === 'deviates' && kit.reason === null };
  });
}

const standingOf = (built: ConformityResult, now: ConformityResult): Standing => {
  if (built === 'deviates') return 'deviates';
  return now === 'deviates' ? 'conformed-earlier' : now;
};

/** Under which decisions in a shortage it was filled. */
export const substitutionsOf = ({ atSealing }: Pick<JudgedKit, 'atSealing'>): string[] =>
  atSealing.flatMap((it) => ('substitution' in it ? [it.substitution] : []));

export const isToActOn = ({ standing }: Pick<JudgedKit, 'standing'>): boolean =>
  standing === 'deviates' || standing === 'conformed-earlier';

export type Todo = 'stays' | 'open' | 'refill' | 'decide' | 'exchange';
/** On a shelf it is filled up or emptied, or opened to hold less in a shortage; in a home exchanged, at once or when that can be. */
export function todoOf({ inHome, standing, toOpen }: Pick<JudgedKit, 'inHome' | 'standing' | 'toOpen'>): Todo {
  if (!isToActOn({ standing })) return toOpen.length > 0 ? 'open' : 'stays';
  return !inHome ? 'refill' : standing === 'deviates' ? 'decide' : 'exchange';
}

export interface Tally {
  shelf: number;
  homes: number;
  /** Are what holds now, with or without a substitution. */
  conform: number;
  /** Of those that conform. */
  bySubstitution: number;
  /** Hold more than a shortage leaves for every kit, whether or not they conform. */
  toOpen: number;
  /** Conformed when they were sealed, and are not what holds now. */
  earlier: number;
  deviate: number;
  /** Of those that deviate, how many have no reason. */
  unexplained: number;
  todo: Record<Exclude<Todo, 'stays' | 'open'>, number>;
}
export interface Count extends Tally {
  id: string;
  name: string;
  /** Of a pharmacy. */
  phone: string | null;
}

export function countedBy(kits: readonly JudgedKit[], of: 'standard' | 'pharmacy'): Count[] {
  const groups = grouped(kits, (kit) => (of === 'standard' ? kit.standardId : kit.pharmacyId));
  return [...groups]
    .map(([id, those]) => ({
      ...{ id, name: those[0]?.[of] ?? '', phone: of === 'pharmacy' ? (those[0]?.phone ?? null) : null },
      ...counted(those),
    }))
    .sort(
      (one, other) => other.deviate - one.deviate || other.earlier - one.earlier || one.name.localeCompare(other.name),
    );
}

export function counted(kits: readonly JudgedKit[]): Tally {
  const is = (todo: Todo) => (kit: JudgedKit) => todoOf(kit) === todo;
  const many = (fits: (kit: JudgedKit) => boolean) => kits.filter(fits).length;
  return {
    ...{ shelf: many(({ inHome }) => !inHome), homes: many(({ inHome }) => inHome) },
    conform: many((kit) => !isToActOn(kit)),
    bySubstitution: many(({ standing }) => standing === 'conforms-by-substitution'),
    toOpen: many((kit) => kit.toOpen.length > 0),
    earlier: many(({ standing }) => standing === 'conformed-earlier'),
    deviate: many(({ standing }) => standing === 'deviates'),
    unexplained: many(({ needsReason }) => needsReason),
    todo: { refill: many(is('refill')), decide: many(is('decide')), exchange: many(is('exchange')) },
  };
}
