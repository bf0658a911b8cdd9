import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Account } from './opium-ledger.js';

/** A quantity of an opiate goes from one account to another; a mistake is a counter-row. */
@Entity('opium_movement')
export class OpiumMovement {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') kitId: string;
  @Column('uuid', { nullable: true }) caseId: string | null;
  @Column('text') product: string;
  @Column('text') lot: string;
  @Column('text') fromAccount: Account;
  @Column('text') toAccount: Account;
  @Column('int') quantity: number;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) witnessId: string | null;
  @Column('uuid', { nullable: true }) reverses: string | null;
}
