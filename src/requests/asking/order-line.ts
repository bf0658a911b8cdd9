import type { GivenDirection } from '../../kit-standards/direction.js';

/** What a prescriber wants otherwise than the network agreed: of one way in which a medicine is given, or of the medicine as a whole. */
export interface OrderLine {
  slot: string;
  /** Of which direction of the slot; null: of the medicine as a whole. */
  number: number | null;
  dose: number | null;
  intervalMinutes: number | null;
  maxDay: number | null;
  /** How many of an opium medicine, exactly. */
  quantity: number | null;
  leftOut: boolean;
  remark: string | null;
}

/** A form sends every line; most say nothing. */
export const isSaid = ({ slot: _slot, number: _number, leftOut, ...values }: OrderLine): boolean =>
  leftOut || Object.values(values).some((value) => value !== null);

/** What the prescriber did with it; nothing of it stands where all is as agreed. */
export interface Said {
  leftOut?: true;
  remark?: string;
}
/** A direction as signed; `agreed` is what the network has, where the prescriber changed it. */
export interface SignedDirection extends GivenDirection, Said {
  agreed?: GivenDirection;
}
