import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a backup was made. */
@Entity('backup_made')
export class BackupMade {
  @PrimaryColumn('timestamptz') madeAt: Date;
  @Column('bigint') bytes: string;
}
