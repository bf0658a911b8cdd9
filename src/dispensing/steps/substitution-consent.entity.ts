import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether the prescriber agrees with what a shortage changes, in a case. */
@Entity('substitution_consent')
export class SubstitutionConsent {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') substitutionId: string;
  @Column('boolean') given: boolean;
  @Column('text') givenBy: string;
  @Column('boolean') byTelephone: boolean;
  @Column('timestamptz') givenAt: Date;
  @Column('uuid') organisationId: string;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
