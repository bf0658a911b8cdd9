import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A manufacturer recalls lots of a product. */
@Entity('recall')
export class Recall {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') product: string;
  @Column('text', { array: true }) lots: string[];
  /** Every lot of the product: then none is named. */
  @Column('boolean') allLots: boolean;
  @Column('text') reason: string;
  /** The letter the lots were read from, to compare them with. */
  @Column('text', { nullable: true }) letter: string | null;
  @Column('uuid') draftedBy: string;
  @Column('timestamptz') draftedAt: Date;
  /** Since when everybody was told; kits stay from `draftedAt` on. */
  @Column('timestamptz', { nullable: true }) startedAt: Date | null;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  /** Why whoever typed it could not wait for somebody else. */
  @Column('text', { nullable: true }) aloneBecause: string | null;
  @Column('uuid', { nullable: true }) seenBy: string | null;
  @Column('timestamptz', { nullable: true }) seenAt: Date | null;
  @Column('uuid', { nullable: true }) withdrawnBy: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
