import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a case is, one to one with it, under a policy of its own. */
@Entity('case_place')
export class CasePlace {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('text') pc4: string;
  @Column('text') gmCode: string;
  /** Where the kit was delivered, when the address has changed since. */
  @Column('text', { nullable: true }) deliveredGmCode: string | null;
}
