import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';

/** A postcode area on a pharmacy's own list of where it goes. */
@Entity('pharmacy_area')
export class PharmacyArea {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') pc4: string;
  @PrimaryColumn('date') fromDay: PlainDate;
  @Column('date', { nullable: true }) untilDay: PlainDate | null;
}
