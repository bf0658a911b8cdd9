import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who takes part in a case, as what, from when until when: who may see it. */
@Entity('case_party')
export class CaseParty {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('bigint') number: string;
  @Column('uuid') organisationId: string;
  @Column('text') part: string;
  @Column('timestamptz') fromAt: Date;
  @Column('timestamptz', { nullable: true }) until: Date | null;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('boolean') closed: boolean;
  /** When emergency access ends by itself. */
  @Column('timestamptz', { nullable: true }) lapsesAt: Date | null;
}
