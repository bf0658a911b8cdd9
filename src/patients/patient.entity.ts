import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The only table that knows a person: sealed field by field. */
@Entity('patient')
export class Patient {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  /** Sealed, as every field down to where the kit is kept: key id, nonce, text, tag. */
  @Column('bytea') birthName: Buffer;
  @Column('bytea') initials: Buffer;
  @Column('bytea') birthDate: Buffer;
  @Column('bytea') sex: Buffer;
  @Column('bytea', { nullable: true }) bsn: Buffer | null;
  @Column('bytea') postcode: Buffer;
  @Column('bytea') houseNumber: Buffer;
  @Column('bytea', { nullable: true }) houseNumberSuffix: Buffer | null;
  @Column('bytea', { nullable: true }) phone: Buffer | null;
  @Column('bytea', { nullable: true }) accessNote: Buffer | null;
  @Column('bytea', { nullable: true }) street: Buffer | null;
  @Column('bytea', { nullable: true }) town: Buffer | null;
  @Column('bytea', { nullable: true }) kitPlace: Buffer | null;
  /** Keyed hash, to know this patient's BSN where it may not stand. */
  @Column('bytea', { nullable: true }) bsnHash: Buffer | null;
  @Column('timestamptz') recordedAt: Date;
  @Column('int') version: number;
  /** Keyed hash, for emergency access. */
  @Column('bytea', { nullable: true }) birthPostcodeHash: Buffer | null;
  /** Keyed hash, for who looks among their own cases. */
  @Column('bytea', { nullable: true }) postcodeHash: Buffer | null;
  /** Keyed hash, for emergency access at the box. */
  @Column('bytea', { nullable: true }) birthHash: Buffer | null;
}
