import type { MoveRefusal } from './refusals.js';

/** The life of one case: the one table that says where it may go. Guards, buttons, trigger rows, README and tests come from it. */
export const STATUSES = [
  'requested',
  'unplaced',
  'accepted',
  'packed',
  'dispatched',
  'delivered',
  'opened',
  'ending',
  'returned',
  'missing',
  'settled',
  'withdrawn',
] as const;
export type CaseStatus = (typeof STATUSES)[number];
export const FINAL: readonly CaseStatus[] = ['settled', 'withdrawn'];

/** The part an organisation has in a case; box is a report by the code on the box, clock the application itself. */
export type Part =
  'practice' | 'offered' | 'supplier' | 'home-care' | 'out-of-hours' | 'own-pharmacy' | 'network' | 'box' | 'clock';

/** What must hold beside status, part and role: predicates of SQL by their names, with what is refused where one does not hold. */
export const GUARDS = {
  offer_stands: 'offer-lapsed',
  offer_is_over: 'not-from-this-status',
  agreement_is_valid: 'agreement-not-valid',
  order_is_signed: 'not-signed',
  no_objection_waits: 'objection-open',
  order_is_valid: 'order-not-valid',
  order_covers_another_kit: 'order-not-valid',
  address_is_complete: 'address-incomplete',
  order_equals_kits: 'order-differs',
  no_kit_is_recalled: 'kit-recalled',
  kits_keep_long_enough: 'shelf-life-too-short',
  every_consent_is_given: 'consent-needed',
  prescription_is_checked: 'prescription-not-checked',
} as const satisfies Record<string, MoveRefusal>;
export type Guard = keyof typeof GUARDS;

export interface Move {
  from: readonly CaseStatus[];
  /** Two: the case is offered to the next pharmacy, or nobody is left. None: the status stays. */
  to: readonly CaseStatus[];
  by: readonly Part[];
  /** The moment that it writes; `clears` names what it takes back. */
  moment?: MomentName;
  clears?: readonly MomentName[];
  /** What must have happened before: a moment that somebody gives may not lie earlier. */
  after?: MomentName;
  /** In the order in which they are asked. */
  guards?: readonly Guard[];
  /** Whoever made it may undo it for a day, while it is the latest. */
  correctable?: true;
  /** Where people make it, below the case: the address shows its form, or takes it at once when there is nothing to fill in. */
  path?: string;
  atOnce?: true;
}

export const MOMENTS = [
  'requested',
  'accepted',
  'packed',
  'dispatched',
  'delivered',
  'opened',
  'ended',
  'returned',
  'missing',
  'settled',
  'withdrawn',
] as const;
export type MomentName = (typeof MOMENTS)[number];

export const MOVES = {
  submit: { from: [], to: ['requested', 'unplaced'], by: ['practice'], moment: 'requested' },
  submitOnBehalf: {
    ...{ from: [], to: ['requested', 'unplaced'], by: ['own-pharmacy', 'out-of-hours'], moment: 'requested' },
  },
  accept: {
    ...{ from: ['requested'], to: ['accepted'], by: ['offered'], moment: 'accepted' },
    ...{ path: 'acceptance', atOnce: true, guards: ['offer_stands', 'agreement_is_valid'] },
  },
  decline: { from: ['requested'], to: ['requested', 'unplaced'], by: ['offered'], path: 'refusal' },
  lapse: { from: ['requested'], to: ['requested', 'unplaced'], by: ['clock'], guards: ['offer_is_over'] },
  place: {
    ...{ from: ['unplaced'], to: ['requested'], by: ['network', 'practice', 'out-of-hours'], path: 'placement' },
  },
  offerAgain: { from: ['unplaced'], to: ['requested'], by: ['clock', 'practice'], path: 'offer-again', atOnce: true },
  release: {
    ...{ from: ['accepted', 'packed'], to: ['requested', 'unplaced'], by: ['supplier', 'network'] },
    ...{ path: 'release', clears: ['accepted', 'packed'] },
  },
  handOver: {
    ...{ from: ['delivered', 'opened', 'ending', 'missing'], to: [], by: ['supplier', 'network'], path: 'hand-over' },
  },
  pack: {
    ...{ from: ['accepted', 'packed'], to: ['packed'], by: ['supplier'], moment: 'packed' },
    ...{ path: 'packing', correctable: true },
  },
  dispatch: {
    ...{ from: ['packed'], to: ['dispatched'], by: ['supplier'], moment: 'dispatched', path: 'dispatch', atOnce: true },
    guards: [
      'order_is_signed',
      'no_objection_waits',
      'order_is_valid',
      'address_is_complete',
      'order_equals_kits',
      'no_kit_is_recalled',
      'kits_keep_long_enough',
      'every_consent_is_given',
      'prescription_is_checked',
    ],
  },
  bringBack: { from: ['dispatched'], to: ['packed'], by: ['supplier'], clears: ['dispatched'], path: 'bringing-back' },
  deliver: {
    ...{ from: ['dispatched'], to: ['delivered'], by: ['supplier'], moment: 'delivered', after: 'dispatched' },
    ...{ path: 'delivery', correctable: true },
  },
  replace: {
    ...{ from: ['delivered', 'opened'], to: [], by: ['supplier'], after: 'delivered' },
    ...{
      path: 'replacement',
      guards: ['order_is_signed', 'order_is_valid', 'order_covers_another_kit', 'address_is_complete'],
    },
  },
  open: {
    ...{ from: ['delivered'], to: ['opened'], by: ['home-care', 'practice', 'out-of-hours', 'supplier', 'box'] },
    ...{ moment: 'opened', after: 'delivered', path: 'opening', correctable: true },
  },
  end: {
    ...{ from: ['delivered', 'opened'], to: ['ending'], by: ['practice', 'home-care', 'supplier', 'box'] },
    ...{ moment: 'ended', path: 'end', correctable: true },
  },
  takeBack: {
    ...{ from: ['dispatched', 'ending', 'missing'], to: ['returned'], by: ['supplier'], moment: 'returned' },
    ...{ path: 'return', correctable: true },
  },
  settle: { from: ['returned', 'missing'], to: ['settled'], by: ['supplier'], moment: 'settled', path: 'settlement' },
  miss: {
    ...{ from: ['dispatched', 'delivered', 'opened', 'ending'], to: ['missing'], by: ['supplier', 'network'] },
    ...{ moment: 'missing', path: 'missing', correctable: true },
  },
  withdraw: {
    ...{ from: ['requested', 'unplaced', 'accepted', 'packed'], to: ['withdrawn'], by: ['practice', 'network'] },
    ...{ moment: 'withdrawn', path: 'withdrawal' },
  },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES) as MoveName[];
export const isMove = (name: string): name is MoveName => Object.hasOwn(MOVES, name);
/** The moves that people make with a button. */
export type ButtonMove = { [M in MoveName]: (typeof MOVES)[M] extends { path: string } ? M : never }[MoveName];
const moveNamed = (name: MoveName): Move => MOVES[name];

export const CORRECTABLE = MOVE_NAMES.filter((name) => moveNamed(name).correctable);

/** Where a move leads from here; `placed` says whether a pharmacy was found, for the moves that end in an offer. */
export function nextStatus(name: MoveName, from: CaseStatus | null, placed = true): CaseStatus | null {
  const move = moveNamed(name);
  if (from === null ? move.from.length > 0 : !move.from.includes(from)) return null;
  if (move.to.length === 0) return from;
  return (placed ? move.to[0] : move.to.at(-1)) ?? null;
}

/** The case is asked of the next pharmacy, or nobody is left. */
export const endsInAnOffer = (name: MoveName): boolean => moveNamed(name).to.includes('requested');

/**
 * Where a move leaves the case; null: where it was. One that ends in an offer leaves it waiting for that: what was accepted or
 * packed asks again, what asked or was unplaced stays so until the pharmacy is known.
 */
export function statusAfter(name: MoveName, from: CaseStatus | ''): CaseStatus | null {
  const { to } = moveNamed(name);
  const waits = from === 'requested' || from === 'unplaced';
  return to.length === 0 || (endsInAnOffer(name) && waits) ? null : (to[0] ?? null);
}

/** From packed also the supplier may withdraw: the patient died. */
export const partsThatMay = (name: MoveName, from: CaseStatus): readonly Part[] =>
  name === 'withdraw' && from === 'packed' ? [...MOVES.withdraw.by, 'supplier'] : moveNamed(name).by;

/** The moves that somebody with these parts may make from here. */
export const movesFor = (status: CaseStatus, parts: readonly Part[]): MoveName[] =>
  MOVE_NAMES.filter(
    (name) => moveNamed(name).from.includes(status) && partsThatMay(name, status).some((part) => parts.includes(part)),
  );
