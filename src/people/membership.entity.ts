import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/actor.js';

/** A person works for an organisation, in a role. */
@Entity('membership')
export class Membership {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') role: Role;
  @Column('timestamptz') fromAt: Date;
  @Column('timestamptz', { nullable: true }) until: Date | null;
}
