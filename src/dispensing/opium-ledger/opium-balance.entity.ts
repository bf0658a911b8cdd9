import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Account } from './opium-ledger.js';

/** How much of a lot of an opiate is in an account: kept beside the movements. */
@Entity('opium_balance')
export class OpiumBalance {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') kitId: string;
  @PrimaryColumn('text') product: string;
  @PrimaryColumn('text') lot: string;
  @PrimaryColumn('text') account: Account;
  @Column('int') quantity: number;
}
