import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';

/** A product may stand in for what belongs in a slot, for some days. */
@Entity('substitution')
export class Substitution {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') standardId: string;
  @Column('text') slot: string;
  @Column('text') product: string;
  @Column('date') fromDay: PlainDate;
  @Column('date') untilDay: PlainDate;
  @Column('text') reason: string;
  @Column('boolean') needsConsent: boolean;
  @Column('uuid') decidedBy: string;
  @Column('timestamptz') decidedAt: Date;
}
