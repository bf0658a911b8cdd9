import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../web/texts.js';
import type { Reader } from './report-content.js';

/** Who receives the reports, and as whose. */
@Entity('report_recipient')
export class ReportRecipient {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') address: string;
  @Column('text') reader: Reader['kind'];
  /** The pharmacy that reads of itself. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') language: Language;
  @Column('timestamptz') since: Date;
  /** Taken off the list. */
  @Column('timestamptz', { nullable: true }) until: Date | null;
  /** By the reader, with the link in the mail. */
  @Column('boolean') byReader: boolean;
  /** Where somebody asked that they go, and since when that waits for a yes there. */
  @Column('text', { nullable: true }) askedAddress: string | null;
  @Column('text', { nullable: true }) askedLanguage: Language | null;
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
}
