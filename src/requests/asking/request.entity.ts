import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReceivedBy } from '../on-behalf/on-behalf.js';
import type { LifeExpectancy } from './request.js';
import type { PassedWarning } from './warnings.js';

/** What was asked for with a case, beside the patient. */
@Entity('request')
export class Request {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('uuid') requestedBy: string;
  @Column('text') lifeExpectancy: LifeExpectancy;
  @Column('boolean') opioidNaive: boolean;
  @Column('text', { nullable: true }) egfr: string | null;
  @Column('text', { array: true }) allergies: string[];
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
