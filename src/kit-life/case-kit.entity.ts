import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A kit that is with a case; until: it left without having been in the home, or is accounted for. */
@Entity('case_kit')
export class CaseKit {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('uuid') kitId: string;
  @Column('uuid') supplierId: string;
  @PrimaryColumn('timestamptz') fromAt: Date;
  @Column('timestamptz', { nullable: true }) until: Date | null;
}
