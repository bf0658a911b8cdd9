import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate, PlainTime } from '../platform/calendar.js';

/** When a pharmacy is open on a day of the week, or on holidays. */
@Entity('pharmacy_opening')
export class PharmacyOpening {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  /** 8: holidays. */
  @PrimaryColumn('int') weekday: number;
  /** On the clock in Amsterdam. */
  @PrimaryColumn('time') opens: PlainTime;
  @Column('time') closes: PlainTime;
  @PrimaryColumn('date') fromDay: PlainDate;
  @Column('date', { nullable: true }) untilDay: PlainDate | null;
}
