import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The prescriber agreed with a substitution in a case. */
@Entity('substitution_consent')
export class SubstitutionConsent {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') slot: string;
  @Column('text') product: string;
  @Column('text') givenBy: string;
  @Column('boolean') byTelephone: boolean;
  @Column('timestamptz') givenAt: Date;
  @Column('uuid') organisationId: string;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
