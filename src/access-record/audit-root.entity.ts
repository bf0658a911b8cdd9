import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the roots outside have come: one row, for the administrator. */
@Entity('audit_root')
export class AuditRoot {
  @PrimaryColumn('boolean') onlyOne: boolean;
  @Column('bigint') sealId: string;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) fault: string | null;
}
