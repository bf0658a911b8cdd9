import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/actor.js';

/** A machine that works for an organisation, in one role, until its day. */
@Entity('api_token')
export class ApiToken {
  @Column('uuid') networkId: string;
  @Column('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') role: Role;
  /** By what it is found; the secret itself is kept as a hash. */
  @Column('text') lookup: string;
  @Column('bytea') secretHash: Buffer;
  /** The secret before the last rotation, for as long as both should work. */
  @Column('bytea', { nullable: true }) formerHash: Buffer | null;
  @Column('timestamptz', { nullable: true }) formerUntil: Date | null;
  @Column('uuid') madeBy: string;
  @Column('timestamptz') madeAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) rotatedAt: Date | null;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
