import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Decider } from './standard.js';

/** A decider approved a standard. */
@Entity('standard_approval')
export class StandardApproval {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') standardId: string;
  @PrimaryColumn('text') role: Decider;
  @Column('uuid') personId: string;
  @Column('timestamptz') at: Date;
}
