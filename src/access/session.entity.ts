import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/actor.js';
import type { Proof } from '../web/signed-in.js';
import type { Browser, System } from './browser.rules.js';

/** Somebody is signed in, or on the way to it. */
@Entity('session')
export class Session {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @Column('uuid') id: string;
  @Column('uuid') networkId: string;
  @Column('uuid') personId: string;
  @Column('uuid') organisationId: string;
  @Column('text') role: Role;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz') seenAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz') confirmedAt: Date;
  @Column('text') confirmedWith: Proof;
  @Column('text', { nullable: true }) address: string | null;
  /** second-factor, set-up, choose or full: what comes before full opens nothing but its own next step. */
  @Column('text') stage: string;
  /** Where a provider lets somebody act, as organisation:role; null for who came in another way. */
  @Column('text', { array: true, nullable: true }) claimed: string[] | null;
  @Column('text', { nullable: true }) browser: Browser | null;
  @Column('text', { nullable: true }) system: System | null;
}
