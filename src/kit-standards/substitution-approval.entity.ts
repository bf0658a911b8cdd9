import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Decider } from './standard.js';

/** A decider approved a substitution. */
@Entity('substitution_approval')
export class SubstitutionApproval {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') substitutionId: string;
  @PrimaryColumn('text') role: Decider;
  @Column('uuid') personId: string;
  @Column('timestamptz') at: Date;
  /** Of the second look at another substance or route. */
  @Column('text', { nullable: true }) reason: string | null;
}
