import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As whose a case counted until somebody said otherwise. */
@Entity('former_patient_key')
export class FormerPatientKey {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('timestamptz') until: Date;
  @Column('bytea') patientKey: Buffer;
  /** Made by the database, in Amsterdam. */
  @Column({ type: 'date', insert: false, update: false }) untilDay: string;
}
