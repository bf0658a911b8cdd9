import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A product that fits a slot. */
@Entity('slot_product')
export class SlotProduct {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') standardId: string;
  @PrimaryColumn('text') slot: string;
  @PrimaryColumn('text') product: string;
  @Column('boolean') preferred: boolean;
}
