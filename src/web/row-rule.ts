import type { EntityManager } from 'typeorm';
import type { Actor, Role } from '../platform/actor.js';
import type { Result } from '../platform/result.js';
import type { Tree } from './forms.js';
import type { Language } from './texts.js';

/** What a column of somebody's list can be. */
export interface RowColumn {
  key: string;
  title: Record<Language, string>;
  /** Other headings that people give it; compared without capitals, spaces and signs. */
  aliases: readonly string[];
  /** Without it a list cannot be read at all. */
  needed?: true;
  /** A number of so many digits, of which a sheet takes the noughts in front. */
  digits?: number;
  /** How many it may have taken, when that is not two. */
  lost?: number;
  /** Two rows of the example that can be downloaded. */
  examples: readonly [string, string];
}

/** A row of a list, by the key of its column; what is blank is not in it. */
export type Row = Readonly<Record<string, string>>;

/** What is in the network already, said as a list would say it. Its version goes up with every change. */
export interface KnownRow {
  id: string;
  name: string;
  version: number;
  row: Row;
  /** All that a list can change of it, to put it back as it was. */
  before: object;
}

export type TakenBack = 'taken-back' | 'changed-since' | 'built-upon';

/**
 * How a row of a list becomes what somebody could have typed by hand: each noun that may come in by a list exports one. What may
 * be written, and who may write it, stays the noun's own rule.
 */
export interface RowRule<I extends object = object> {
  key: string;
  name: Record<Language, string>;
  /** Who does this by hand: for the whole network, or for their own organisation. */
  by: readonly Role[];
  columns: readonly RowColumn[];
  /** The column by which a row is recognised. */
  identity: string;
  /** Another that does as well where that one is blank; of a row that is there already. */
  orElse?: string;
  /** Whether good lines may come in without the bad ones. */
  goodLinesStand: boolean;
  /** What may be sent by hand, for a new one and for one that is there. */
  inputs: { added: new () => I; changed: new () => Partial<I> };
  /** Columns that a list never changes of what is there. */
  fixed: readonly string[];
  /** As a form would send it. */
  form(row: Row): Tree;
  /** In which column a fault of a field is mended. */
  columnOf(field: string): string;
  /** As a list would say what was taken; of what is there, with what a list need not say. */
  row(input: Partial<I>, known: KnownRow): Row;
  known(tx: EntityManager, identities: readonly string[]): Promise<ReadonlyMap<string, KnownRow>>;
  add(tx: EntityManager, id: string, input: I, actor: Actor): Promise<void>;
  change(tx: EntityManager, known: KnownRow, input: Partial<I>, actor: Actor): Promise<Result<unknown, 'stale'>>;
  /** As it was before a list changed it. */
  restore(
    tx: EntityManager,
    id: string,
    version: number,
    before: object,
    actor: Actor,
  ): Promise<Result<unknown, 'stale'>>;
  /** Away again, unless somebody changed it or built upon it since it came in by a list. */
  takeBack(tx: EntityManager, id: string, version: number): Promise<TakenBack>;
}
