import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Egfr } from '../../patients/egfr.js';
import type { ReceivedBy } from '../on-behalf/on-behalf.js';
import type { CurrentOpioid } from './current-opioid.js';
import type { NurseAct } from './nurse-acts.js';
import type { AfterHours, LifeExpectancy } from './request.js';
import type { PassedWarning } from './warnings.js';

/** What was asked for with a case, beside the patient. */
@Entity('request')
export class Request {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('uuid') requestedBy: string;
  @Column('text') lifeExpectancy: LifeExpectancy;
  @Column('boolean') opioidNaive: boolean;
  @Column('jsonb', { nullable: true }) egfr: Egfr | null;
  @Column('text', { array: true }) allergies: string[];
  @Column('jsonb', { nullable: true }) currentOpioid: CurrentOpioid | null;
  @Column('boolean', { nullable: true }) catheterPresent: boolean | null;
  @Column('text', { nullable: true }) directPhone: string | null;
  @Column('text') afterHours: AfterHours;
  @Column('boolean') postTold: boolean;
  /** Reserved procedures for the nurse; null: those that go with what is given. */
  @Column('text', { array: true, nullable: true }) acts: NurseAct[] | null;
  /** Sealed; of what nobody signed yet. */
  @Column('bytea', { nullable: true }) orderLines: Buffer | null;
  @Column('uuid', { nullable: true }) regularPharmacyId: string | null;
  @Column('uuid', { nullable: true }) preferredPharmacyId: string | null;
  @Column('boolean') consent: boolean;
  /** What the prescriber was told, and why they went on. */
  @Column('jsonb') warnings: PassedWarning[];
  @Column('uuid', { nullable: true }) standardId: string | null;
  /** Who asked by telephone or on paper, where somebody else wrote it down. */
  @Column('text', { nullable: true }) prescriberName: string | null;
  @Column('text', { nullable: true }) receivedBy: ReceivedBy | null;
  /** The number of the prescription that the prescriber's own system sent. */
  @Column('text', { nullable: true }) ownPrescription: string | null;
}
