import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By what the patient of a case is found again: keyed hashes, each after the digit of what it is made of. */
@Entity('patient_marks')
export class PatientMarks {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('text', { array: true }) marks: string[];
}
