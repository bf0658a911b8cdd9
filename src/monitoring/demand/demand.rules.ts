import type { PlainDate } from '../../platform/calendar.js';
import { shownPharmacies, type Shown, type SmallNumberRule } from '../disclosure/disclosure.js';
import { shareCovered, stockThatCovers } from './stock.rules.js';

export interface Shelf {
  id: string;
  name: string;
  gmCode: string | null;
  version: number;
  minimum: number;
  readyKits: number;
}

/** From the first thing in a kit to its seal, in days. */
export interface Filling {
  kits: number;
  days: number;
}

export interface Weighed {
  shelves: readonly Shelf[];
  /** Of the two closed quarters, each: requests taken on, and how the municipality is told. */
  quarters: readonly { requests: (id: string) => number; municipality: (gmCode: string) => Shown | null }[];
  daysInQuarters: number;
  /** Of the last closed year, day by day. */
  perDay: (id: string) => readonly number[];
  filling: (id: string | null) => Filling | undefined;
  orderingDays: number;
  cover: number;
  rule: SmallNumberRule;
}

export interface DemandRow extends Omit<Shelf, 'gmCode'> {
  perWeek: number;
  /** Too few were asked for to reckon with, or they are not told: as much as a pharmacy of the region has on average. */
  ofRegion: boolean;
  /** From the order to a sealed kit. */
  replenishmentDays: number;
  /** Expected while one is being replenished. */
  expected: number;
  proposed: number;
  /** In the last closed year, where the pharmacy's own demand is told. */
  coveredNow: number | null;
  coveredThen: number | null;
}

export interface DemandAnswer {
  dataDate: PlainDate;
  from: PlainDate;
  until: PlainDate;
  orderingDays: number;
  cover: number;
  items: DemandRow[];
  /** All pharmacies together, in the last closed year. */
  coveredNow: number | null;
  coveredThen: number | null;
}

/** A mean of fewer requests says little of the weeks to come. */
const ENOUGH_REQUESTS = 20;
const ENOUGH_KITS = 5;
const WEEK = 7;

export function demandOf(weighed: Weighed): Pick<DemandAnswer, 'items' | 'coveredNow' | 'coveredThen'> {
  const { shelves, quarters, rule } = weighed;
  const told = quarters.map(({ requests, municipality }) => {
    const counts = shelves.map(({ id, gmCode }) => ({ gmCode, count: requests(id) }));
    return shownPharmacies(counts, municipality, rule);
  });
  const sumOf = (id: string) => quarters.reduce((sum, { requests }) => sum + requests(id), 0);
  const all = shelves.reduce((sum, { id }) => sum + sumOf(id), 0);
  const items = shelves.map((shelf, i) => {
    const counts = told.flatMap((column) => (column[i]?.kind === 'count' ? [column[i].count] : []));
    // As they are told: in a file they are rounded
    const own = counts.reduce((sum, count) => sum + count, 0);
    const isTold = counts.length === told.length && own >= ENOUGH_REQUESTS;
    return rowOf(shelf, isTold ? own : all / shelves.length, !isTold, weighed);
  });
  const back = (stock: (row: DemandRow) => number) =>
    meanOf(items.flatMap((row) => shareCovered(weighed.perDay(row.id), row.replenishmentDays, stock(row)) ?? []));
  return { items, coveredNow: back(({ minimum }) => minimum), coveredThen: back(({ proposed }) => proposed) };
}

function rowOf(shelf: Shelf, requests: number, ofRegion: boolean, weighed: Weighed): DemandRow {
  const { daysInQuarters, filling, orderingDays, cover, perDay } = weighed;
  const { id, name, version, minimum, readyKits } = shelf;
  const own = filling(id);
  const days = orderingDays + ((own && own.kits >= ENOUGH_KITS ? own : filling(null))?.days ?? 0);
  const expected = (requests / daysInQuarters) * days;
  const back = (stock: number) => (ofRegion ? null : shareCovered(perDay(id), days, stock));
  // Who takes part has one to bring
  const proposed = enoughLookingBack(Math.max(1, stockThatCovers(expected, cover)), back, cover);
  return {
    ...{ id, name, version, minimum, readyKits, ofRegion, expected, proposed },
    perWeek: (requests / daysInQuarters) * WEEK,
    replenishmentDays: days,
    coveredNow: back(minimum),
    coveredThen: back(proposed),
  };
}

/** The table takes requests to come one by one; where they came together, so many were not enough. */
function enoughLookingBack(least: number, back: (stock: number) => number | null, cover: number): number {
  let stock = least;
  // With as many as were ever asked for at once all is covered, so that this ends
  while ((back(stock) ?? 1) < cover) stock += 1;
  return stock;
}

const meanOf = (shares: readonly number[]): number | null =>
  shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
