import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConformityResult } from '../../kit-standards/conformity.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { KitStatus } from './kit.js';

/** A physical box, as it was assembled, checked and sealed. */
@Entity('kit')
export class Kit {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('text') serial: string;
  @Column('uuid') standardId: string;
  @Column('text') status: KitStatus;
  @Column('text', { nullable: true }) sealNumber: string | null;
  @Column('uuid', { nullable: true }) assembledBy: string | null;
  @Column('timestamptz') assembledAt: Date;
  @Column('uuid', { nullable: true }) checkedBy: string | null;
  @Column('timestamptz', { nullable: true }) checkedAt: Date | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
  @Column('timestamptz', { nullable: true }) sealedAt: Date | null;
  @Column('date', { nullable: true }) earliestExpiry: PlainDate | null;
  @Column('text', { nullable: true }) conformity: ConformityResult | null;
  @Column('jsonb') findings: unknown;
  @Column('text', { nullable: true }) rejectionReason: string | null;
  @Column('int') version: number;
  /** Whoever filled in a line beside the assembler. */
  @Column('uuid', { array: true }) changedBy: string[];
  /** Kept by the database: it is with a case. */
  @Column('boolean') inCase: boolean;
}
