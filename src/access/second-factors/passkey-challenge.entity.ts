import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Purpose } from './challenges.js';

/** What a passkey must sign, once. */
@Entity('passkey_challenge')
export class PasskeyChallenge {
  @PrimaryColumn('text') challenge: string;
  @Column('uuid') sessionId: string;
  @Column('uuid') personId: string;
  @Column('text') purpose: Purpose;
  @Column('text') relyingParty: string;
  @Column('text') origin: string;
  @Column('timestamptz') expiresAt: Date;
}
