import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that went wrong with a kit or a case. */
@Entity('incident')
export class Incident {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('uuid', { nullable: true }) caseId: string | null;
  @Column('uuid', { nullable: true }) kitId: string | null;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) remark: string | null;
  @Column('uuid', { nullable: true }) reportedBy: string | null;
  @Column('timestamptz') at: Date;
}
