import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EndOfHold, HoldReason } from './legal-hold.text.js';

/** A case that may not be erased yet. Closed words only. */
@Entity('legal_hold')
export class LegalHold {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') reason: HoldReason;
  @Column('timestamptz') setAt: Date;
  @Column('uuid') setBy: string;
  @Column('uuid') setFor: string;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('uuid', { nullable: true }) endedBy: string | null;
  @Column('text', { nullable: true }) endReason: EndOfHold | null;
}
