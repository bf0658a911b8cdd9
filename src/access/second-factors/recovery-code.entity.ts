import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code on paper that works once, for who lost the second factor. */
@Entity('recovery_code')
export class RecoveryCode {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('bytea') codeHash: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
