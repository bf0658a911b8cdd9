import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainMonth } from '../../platform/calendar.js';

/** The monthly report as it was made. */
@Entity('report')
export class Report {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') month: PlainMonth;
  @Column('timestamptz') madeAt: Date;
  @Column('jsonb') content: unknown;
  /** What a test was sent from, so that a second attempt writes the same mail. */
  @Column('boolean') test: boolean;
}
