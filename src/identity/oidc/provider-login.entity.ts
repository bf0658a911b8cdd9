import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Purpose } from './logins.service.js';

/** Somebody left for the identity provider and is not back yet. Works once. */
@Entity('provider_login')
export class ProviderLogin {
  @PrimaryColumn('bytea') stateHash: Buffer;
  @Column('bytea') browserHash: Buffer;
  @Column('text') nonce: string;
  @Column('text') verifier: string;
  @Column('text') purpose: Purpose;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('text') back: string;
  @Column('timestamptz') expiresAt: Date;
}
