/** One opium line as signed, a fact of the case without a patient: what dispensing compares a kit with. */
export interface SignedOpium {
  slot: string;
  /** By ATC code; of a product that has none, the product. */
  substance: string;
  /** Milligrams of active substance; units of a product that does not say how much is in one. */
  amount: number;
  /** It may be absent from a kit, and is exactly this where it is there. */
  optional: boolean;
}
