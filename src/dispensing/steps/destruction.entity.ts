import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was left of a kit was destroyed, before a witness. */
@Entity('destruction')
export class Destruction {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') kitId: string;
  @Column('uuid', { nullable: true }) caseId: string | null;
  @Column('uuid') destroyedBy: string;
  @Column('uuid') witnessId: string;
  @Column('timestamptz') at: Date;
}
