import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObjectionReason } from './objection.js';

/** A question of a pharmacist to the prescriber; the kit stays until the answer was read. */
@Entity('objection')
export class Objection {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') reason: ObjectionReason;
  /** Sealed; gone when the person is erased. */
  @Column('bytea', { nullable: true }) question: Buffer | null;
  @Column('uuid') askedBy: string;
  @Column('uuid') askedFor: string;
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
