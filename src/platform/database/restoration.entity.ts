import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A backup that was put back. */
@Entity('restoration')
export class Restoration {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') madeAt: Date;
  @Column('timestamptz') restoredAt: Date;
  @Column('timestamptz', { nullable: true }) resumedAt: Date | null;
}
