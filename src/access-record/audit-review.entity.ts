import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainMonth } from '../platform/calendar.js';

/** What the auditor looked into in a month, as it was said. */
@Entity('audit_review')
export class AuditReview {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') month: PlainMonth;
  @Column('text') finding: string;
  @Column('text') remark: string;
  @Column('uuid') personId: string;
  @Column('timestamptz') at: Date;
}
