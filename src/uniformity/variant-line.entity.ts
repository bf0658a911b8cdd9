import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What lies in one slot of a variant, and how much of it. */
@Entity('variant_line')
export class VariantLine {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') variantId: string;
  @PrimaryColumn('text') slot: string;
  @Column('text') product: string;
  @Column('int') quantity: number;
}
