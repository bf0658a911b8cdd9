import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import type { Decider } from './standard.js';

/** A later last day of a substitution, which counts when the other decider approved it. */
@Entity('substitution_prolongation')
export class SubstitutionProlongation {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') substitutionId: string;
  @Column('date') untilDay: PlainDate;
  @Column('text') reason: string;
  @Column('text') role: Decider;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz') proposedAt: Date;
  @Column('uuid', { nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
}
