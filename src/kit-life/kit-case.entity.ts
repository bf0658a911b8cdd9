import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../platform/calendar.js';
import type { HomeCareTeam } from './home-care.js';
import type { CaseStatus } from './kit-life.js';
import type { SignedOpium } from './signed-opium.js';

/** The life of one case: a moment per move, and the facts that figures need. No patient in it. */
@Entity('kit_case')
export class KitCase {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  /** As pg gives a bigint; queries ask for number::int. */
  @Column('bigint') number: string;
  @Column('uuid') practiceId: string;
  /** The first of those below. */
  @Column('uuid', { nullable: true }) homeCareId: string | null;
  @Column('jsonb') homeCare: HomeCareTeam[];
  /** Whose turn it is: offered or supplying. */
  @Column('uuid', { nullable: true }) pharmacyId: string | null;
  @Column('text') status: CaseStatus;
  @Column('int') version: number;
  @Column('text') placeOfStay: string;
  @Column('text') urgency: string;
  /** Keyed hash: a patient counts once, also after the person is erased. */
  @Column('bytea') patientKey: Buffer;
  @Column('timestamptz') deliverBy: Date;
  @Column('timestamptz') orderValidUntil: Date;
  /** What was signed of the opium list; null: nothing was. */
  @Column('jsonb', { nullable: true }) signedOpium: SignedOpium[] | null;
  /** When the pharmacist looked whether the prescriber's own system sent a prescription too. */
  @Column('timestamptz', { nullable: true }) prescriptionCheckedAt: Date | null;
  @Column('timestamptz', { nullable: true }) offerLapsesAt: Date | null;
  @Column('int') offers: number;
  @Column('int') kitCount: number;
  @Column('date', { nullable: true }) earliestExpiry: PlainDate | null;
  @Column('timestamptz') requestedAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) packedAt: Date | null;
  @Column('timestamptz', { nullable: true }) dispatchedAt: Date | null;
  @Column('timestamptz', { nullable: true }) deliveredAt: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('timestamptz', { nullable: true }) returnedAt: Date | null;
  @Column('timestamptz', { nullable: true }) missingAt: Date | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  /** The latest move came from a box report that the pharmacy has yet to confirm. */
  @Column('boolean') unverified: boolean;
  @Column('timestamptz', { nullable: true }) stillNeededAskedAt: Date | null;
  @Column('boolean', { nullable: true }) stillNeeded: boolean | null;
  /** This day and the two after it are made by the database, in Amsterdam. */
  @Column({ type: 'date', insert: false, update: false }) requestedDay: PlainDate;
  @Column({ type: 'date', nullable: true, insert: false, update: false }) deliveredDay: PlainDate | null;
  @Column({ type: 'date', nullable: true, insert: false, update: false }) endedDay: PlainDate | null;
  /** Made by the database: the status is final. */
  @Column({ type: 'boolean', insert: false, update: false }) closed: boolean;
  @Column('timestamptz', { nullable: true }) personErasedAt: Date | null;
}
