import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VisitAvoided } from './experience.js';

/** What somebody says of a kit afterwards, once for their organisation and office. */
@Entity('experience')
export class Experience {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('text') role: 'prescriber' | 'nurse' | 'pharmacist';
  @Column('int', { nullable: true }) minutesSaved: number | null;
  @Column('text') visitAvoided: VisitAvoided;
  @Column('int') score: number;
  @Column('uuid') toldBy: string;
  @Column('timestamptz') toldAt: Date;
}
