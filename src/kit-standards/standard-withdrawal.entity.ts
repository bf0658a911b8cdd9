import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Decider } from './standard.js';

/** One of the two asks that a published version is withdrawn; it is once the other agreed. */
@Entity('standard_withdrawal')
export class StandardWithdrawal {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') standardId: string;
  @Column('text') reason: string;
  @Column('text') role: Decider;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz') proposedAt: Date;
  @Column('uuid', { nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
}
