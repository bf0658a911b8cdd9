import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate, PlainTime } from '../platform/calendar.js';

/** Hours of a pharmacy on one day that is not as always. */
@Entity('pharmacy_other_hours')
export class PharmacyOtherHours {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('date') day: PlainDate;
  @PrimaryColumn('time') opens: PlainTime;
  @Column('time') closes: PlainTime;
  @Column('text', { nullable: true }) reason: string | null;
}
