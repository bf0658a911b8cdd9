import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An app that makes codes, as a second factor. */
@Entity('authenticator')
export class Authenticator {
  @Column('uuid') networkId: string;
  @Column('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  /** Sealed. */
  @Column('bytea') secret: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
  /** The half minute of the last code that was taken: no code works twice. */
  @Column('bigint') lastStep: string;
}
