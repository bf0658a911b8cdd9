import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another pack of a product: another brand or size, with a number of its own. */
@Entity('product_pack')
export class ProductPack {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  /** GTIN, ZI number, HIBC or PPN, as it stands on the pack. */
  @Column('text') code: string;
  @Column('text') product: string;
  @Column('text') brand: string;
  /** Of a medicine, as whoever added it read them from the pack. */
  @Column('text', { nullable: true }) strength: string | null;
  @Column('text', { nullable: true }) form: string | null;
  @Column('text') reason: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') addedBy: string;
  @Column('timestamptz') addedAt: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) rejectedAt: Date | null;
  /** What is not right about it, one of `WHY_NOT_THIS_PACK`, in words beside it. */
  @Column('text', { nullable: true }) refusal: string | null;
  @Column('text', { nullable: true }) refusalNote: string | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
}
