import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a pharmacy fills from a moment on, until it records something else. */
@Entity('variant')
export class Variant {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') pharmacyId: string;
  /** Counted per pharmacy, from one. */
  @Column('int') version: number;
  @Column('timestamptz') fromAt: Date;
  @Column('timestamptz', { nullable: true }) until: Date | null;
  @Column('uuid') recordedBy: string;
}
