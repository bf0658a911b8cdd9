import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';

/** Days on which a pharmacy takes no cases. */
@Entity('pharmacy_pause')
export class PharmacyPause {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('date') fromDay: PlainDate;
  @Column('date', { nullable: true }) untilDay: PlainDate | null;
  @Column('text') reason: string;
  @Column('timestamptz') recordedAt: Date;
}
