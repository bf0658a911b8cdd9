import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place where an account was proved before. */
@Entity('familiar_place')
export class FamiliarPlace {
  /** Keyed hash of an account and a place. */
  @PrimaryColumn('bytea') key: Buffer;
  @Column('timestamptz') seenAt: Date;
}
