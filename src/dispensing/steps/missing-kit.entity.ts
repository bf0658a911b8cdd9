import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A kit that is not where it should be. */
@Entity('missing_kit')
export class MissingKit {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') kitId: string;
  @Column('text', { nullable: true }) remark: string | null;
  @Column('uuid', { nullable: true }) reportedBy: string | null;
  @Column('timestamptz') reportedAt: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
