import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LinkPurpose } from './link-tokens.js';

/** A link in a mail that works once. Its token stands nowhere. */
@Entity('link')
export class Link {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') purpose: LinkPurpose;
  @Column('uuid') personId: string;
  @Column('text') address: string;
  @Column('uuid', { nullable: true }) madeBy: string | null;
  @Column('timestamptz') madeAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
