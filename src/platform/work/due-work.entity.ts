import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Work that recurs or was put off: once per job and period. */
@Entity('due_work')
export class DueWork {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') job: string;
  @Column('text') period: string;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Column('timestamptz') dueAt: Date;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('timestamptz', { nullable: true }) leaseUntil: Date | null;
  @Column('int') attempts: number;
  @Column('text', { nullable: true }) lastError: string | null;
}
