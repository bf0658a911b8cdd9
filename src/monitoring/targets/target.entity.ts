import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../platform/calendar.js';

/** What the network aims at with a figure, from a day on. */
@Entity('target')
export class Target {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') figure: string;
  @PrimaryColumn('date') fromDay: PlainDate;
  /** In the unit in which people say it: per cent, hours, days. */
  @Column('int') value: number;
  @Column('uuid') setBy: string;
}
