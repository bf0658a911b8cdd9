import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two cases that are, or may be, of one patient, and what somebody said of it. */
@Entity('patient_link')
export class PatientLink {
  @Column('uuid') networkId: string;
  /** The later one. */
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('uuid') otherCaseId: string;
  /** The surest that they have in common: a digit of `MARKS`. */
  @Column('text') mark: string;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) said: 'same' | 'another' | null;
  @Column('timestamptz', { nullable: true }) saidAt: Date | null;
  @Column('uuid', { nullable: true }) saidBy: string | null;
  @Column('uuid', { nullable: true }) saidFor: string | null;
  /** When the pharmacy was told that there may be another kit. */
  @Column('timestamptz', { nullable: true }) toldAt: Date | null;
}
