import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';

/** What a view counted of how cases went in a quarter that is over. */
@Entity('counted_quarter')
export class CountedQuarter {
  @PrimaryColumn('uuid') networkId: string;
  /** One of QUARTER_COUNTS. */
  @PrimaryColumn('text') count: string;
  @PrimaryColumn('text') period: string;
  /** By which day of a case it counts in this quarter. */
  @Column('text') byDay: 'asked' | 'ended';
  @Column('date') firstDay: PlainDate;
  @Column('date') nextDay: PlainDate;
  @Column('jsonb') rows: object[];
}
