import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';

/** Days on which a pharmacy is closed. */
@Entity('pharmacy_closure')
export class PharmacyClosure {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('date') fromDay: PlainDate;
  @Column('date') untilDay: PlainDate;
  @Column('text', { nullable: true }) reason: string | null;
}
