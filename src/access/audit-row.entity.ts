import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/actor.js';

/** Who did or saw what, for whom, as what, when and from where (NEN 7513). Only ever added to. */
@Entity('audit_row')
export class AuditRow {
  @PrimaryColumn('bigint', { insert: false, update: false }) id: string;
  @Column('uuid', { nullable: true }) networkId: string | null;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text', { nullable: true }) role: Role | null;
  @Column('text') action: string;
  @Column('uuid', { nullable: true }) caseId: string | null;
  /** Keyed hash. */
  @Column('bytea', { nullable: true }) patientKey: Buffer | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text') outcome: string;
  @Column('text', { nullable: true }) detail: string | null;
  /** Which machine it was; a person stays null then. */
  @Column('uuid', { nullable: true }) tokenId: string | null;
}
