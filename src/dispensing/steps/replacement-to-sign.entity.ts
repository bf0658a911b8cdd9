import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A kit that is to come in place of the one in the home, for which the prescriber signs first. */
@Entity('replacement_to_sign')
export class ReplacementToSign {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('uuid') kitId: string;
  @Column('timestamptz') askedAt: Date;
}
