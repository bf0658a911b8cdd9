import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';

/** What was counted of a period whose days are over. */
@Entity('counted_period')
export class CountedPeriod {
  @PrimaryColumn('uuid') networkId: string;
  /** '2026-Q3', or '2025/2025-11-18'. */
  @PrimaryColumn('text') period: string;
  /** 'region' is all of it. */
  @PrimaryColumn('text') gmCode: string;
  @Column('date') firstDay: PlainDate;
  @Column('date') nextDay: PlainDate;
  @Column('int') patients: number;
  @Column('int') elsewhere: number;
  @Column('int') deliveries: number;
  @Column('int') undated: number;
}
