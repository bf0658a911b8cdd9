import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The hash of a stretch of the record of access, and of the seal before it: a chain without gaps. */
@Entity('audit_seal')
export class AuditSeal {
  @PrimaryColumn('bigint') id: string;
  @Column('bigint') fromId: string;
  @Column('bigint') toId: string;
  @Column('bigint') rows: string;
  @Column('bytea') hash: Buffer;
  @Column('bytea') previous: Buffer;
  @Column('timestamptz') at: Date;
}
