import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StandardStatus as Status } from './standard.js';

/** Where a standard may go from each status: written from the code at each deploy. */
@Entity('standard_status')
export class StandardStatus {
  @PrimaryColumn('text') status: Status;
  @Column('boolean') decided: boolean;
  @Column('text', { array: true }) leadsTo: Status[];
}
