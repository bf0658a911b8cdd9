import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../web/texts.js';
import type { LetterState } from './letter-list.query.js';
import type { Channel } from './letters.js';

/** What one recipient hears of one event through one channel. No word about a patient in it. */
@Entity('letter')
export class Letter {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') eventId: string;
  @Column('text') kind: string;
  @Column('uuid') recipientId: string;
  @Column('text') channel: Channel;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text') name: string;
  @Column('text') language: Language;
  @Column('boolean') urgent: boolean;
  @Column('text') state: LetterState;
  @Column('int') attempts: number;
  @Column('timestamptz') nextAt: Date;
  @Column('timestamptz', { nullable: true }) leaseUntil: Date | null;
  /** After this it is dead. */
  @Column('timestamptz') giveUpAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('text', { nullable: true }) lastError: string | null;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  @Column('uuid', { nullable: true }) caseId: string | null;
  /** When what it asked was done, or was no longer needed. */
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('jsonb') data: unknown;
  @Column('timestamptz') madeAt: Date;
}
