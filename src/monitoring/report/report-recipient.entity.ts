import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../web/texts.js';

/** Who receives the monthly report. */
@Entity('report_recipient')
export class ReportRecipient {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') address: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') language: Language;
  @Column('timestamptz') since: Date;
  /** Taken off the list. */
  @Column('timestamptz', { nullable: true }) until: Date | null;
}
