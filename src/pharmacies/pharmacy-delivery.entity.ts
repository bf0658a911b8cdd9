import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate, PlainTime } from '../platform/calendar.js';

/** When a pharmacy brings kits to homes, where that is not as long as it is open. */
@Entity('pharmacy_delivery')
export class PharmacyDelivery {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('int') weekday: number;
  /** On the clock in Amsterdam. */
  @PrimaryColumn('time') opens: PlainTime;
  @Column('time') closes: PlainTime;
  @PrimaryColumn('date') fromDay: PlainDate;
  @Column('date', { nullable: true }) untilDay: PlainDate | null;
}
