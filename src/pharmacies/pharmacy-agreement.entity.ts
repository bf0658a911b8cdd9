import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';

/** An agreement with a pharmacy. */
@Entity('pharmacy_agreement')
export class PharmacyAgreement {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('date') fromDay: PlainDate;
  @Column('date') untilDay: PlainDate;
  @Column('text') signedBy: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid', { nullable: true }) fileId: string | null;
}
