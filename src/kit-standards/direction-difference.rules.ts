import type { ShownDirection } from './direction.js';
import { useOf } from './direction.rules.js';

export type DirectionChange =
  | { kind: 'direction-added'; to: ShownDirection }
  | { kind: 'direction-removed'; from: ShownDirection }
  | { kind: 'direction-changed'; from: ShownDirection; to: ShownDirection };

/** What is given otherwise by the one version than by the other: of what the network chose, not of the sources beside it. */
export function directionDifference(
  from: readonly ShownDirection[],
  to: readonly ShownDirection[],
  /** Slots with another substance than before: what is said of those is new, and what was said of them went. */
  others: ReadonlySet<string> = new Set(),
): DirectionChange[] {
  const before = chosenIn(from);
  const after = chosenIn(to);
  return [
    ...[...after].flatMap(([use, it]): DirectionChange[] => {
      const old = others.has(it.slot) ? undefined : before.get(use);
      if (!old) return [{ kind: 'direction-added', to: it }];
      return isSame(old, it) ? [] : [{ kind: 'direction-changed', from: old, to: it }];
    }),
    ...[...before]
      .filter(([use, { slot }]) => !after.has(use) || others.has(slot))
      .map(([, it]): DirectionChange => ({ kind: 'direction-removed', from: it })),
  ];
}

const chosenIn = (all: readonly ShownDirection[]) =>
  new Map(all.filter(({ standing }) => standing === 'chosen').map((it) => [useOf(it), it]));

const SAID = [
  'dose',
  'share',
  'unit',
  'intervalMinutes',
  'maxDay',
  'maxGift',
  'maxEpisode',
  'kidney',
  'source',
  'sourceDate',
] as const;
const isSame = (one: ShownDirection, other: ShownDirection): boolean => SAID.every((key) => one[key] === other[key]);
