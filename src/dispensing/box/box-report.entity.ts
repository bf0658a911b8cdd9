import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../platform/calendar.js';
import type { EndReason } from '../steps/end.text.js';
import type { Used } from '../steps/opening.rules.js';
import type { Orderer, Symptom } from '../steps/opening.text.js';
import type { Report } from './box-report.js';

/** What somebody at a box said with its code, until it is confirmed or rejected. */
@Entity('box_report')
export class BoxReport {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') kitId: string;
  @Column('uuid') caseId: string;
  @Column('text') report: Report;
  @Column('text') name: string;
  @Column('text') organisation: string;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) orderedBy: Orderer | null;
  @Column('text', { array: true }) symptoms: Symptom[];
  @Column('jsonb') used: Used[];
  @Column('text', { nullable: true }) endReason: EndReason | null;
  @Column('date', { nullable: true }) endedOn: PlainDate | null;
  /** An opening that brought the case further at once. */
  @Column('boolean') moved: boolean;
  @Column('timestamptz') notedAt: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) rejectedAt: Date | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
}
