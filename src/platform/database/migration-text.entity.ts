import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text of each migration that ran. */
@Entity('migration_text')
export class MigrationText {
  @PrimaryColumn('text') name: string;
  @Column('text') text: string;
}
