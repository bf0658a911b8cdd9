import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';

/** A case of the pilot, of before this application. */
@Entity('pilot_case')
export class PilotCase {
  @PrimaryColumn('uuid') networkId: string;
  @PrimaryColumn('text') caseRef: string;
  /** Keyed hash: a patient counts once. */
  @Column('bytea') patientKey: Buffer;
  @Column('text', { nullable: true }) pharmacyAgb: string | null;
  @Column('text') pc4: string;
  @Column('text') gmCode: string;
  @Column('timestamptz', { nullable: true }) requestedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) deliveredAt: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('timestamptz', { nullable: true }) returnedAt: Date | null;
  @Column('text', { nullable: true }) standardVersion: string | null;
  @Column('text', { nullable: true }) conformity: string | null;
  @Column({ type: 'date', nullable: true, insert: false, update: false }) requestedDay: PlainDate | null;
  @Column({ type: 'date', nullable: true, insert: false, update: false }) deliveredDay: PlainDate | null;
  @Column({ type: 'date', nullable: true, insert: false, update: false }) endedDay: PlainDate | null;
  /** Was in a home, on a day that nobody wrote down: the nearest one known. */
  @Column({ type: 'date', nullable: true, insert: false, update: false }) undatedDay: PlainDate | null;
}
