import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Proof } from '../../web/signed-in.js';

/** What a prescriber signed, byte for byte; a renewal is a new row. */
@Entity('execution_order')
export class ExecutionOrder {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  /** Null: on paper, and read from the form. */
  @Column('uuid', { nullable: true }) signedBy: string | null;
  /** With what they proved that it was them; null: on paper. */
  @Column('text', { nullable: true }) confirmedWith: Proof | null;
  @Column('timestamptz') signedAt: Date;
  @Column('timestamptz') validUntil: Date;
  /** Sealed; gone when the person is erased. */
  @Column('bytea', { nullable: true }) content: Buffer | null;
  @Column('bytea') contentHash: Buffer;
  @Column('uuid', { nullable: true }) formId: string | null;
}
