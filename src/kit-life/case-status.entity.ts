import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseStatus as Status } from './kit-life.js';

/** What is true of a case in each status: written from the code at each deploy. */
@Entity('case_status')
export class CaseStatus {
  @PrimaryColumn('text') status: Status;
  @Column('boolean') beforeDelivery: boolean;
  @Column('boolean') atHome: boolean;
  @Column('boolean') needsOrder: boolean;
}
