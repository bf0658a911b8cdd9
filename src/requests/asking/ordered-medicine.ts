import type { Article } from '../../kit-standards/conformity.js';
import type { Direction } from '../../kit-standards/direction.js';
import type { Said, SignedDirection } from './order-line.js';

export interface OrderedMedicine extends Said {
  slot: string;
  name: string;
  /** At most. */
  quantity: number;
  /** Left out of what was signed before both were named: then nothing more was said than the quantity. */
  minimum?: number;
  optional?: boolean;
  unit: string;
  atc: string | null;
  strength: string | null;
  form: string | null;
  route: string | null;
  opiumList: 'I' | 'II' | null;
  /** An opium prescription, as the network decided of its product; left out of what was signed before that was asked: then of list I. */
  needsPrescription?: boolean;
  /** How it is given, as the network agreed; left out of what was signed before directions were signed along. */
  directions?: SignedDirection[];
  /** What the network agreed, where the prescriber asked for another quantity. */
  agreedQuantity?: number;
}
/** What the standard holds of it, before anybody signs. */
export type AskedMedicine = Omit<OrderedMedicine, 'directions' | 'agreedQuantity' | keyof Said> & {
  article: Article | null;
  directions: Direction[];
};
