import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KitStatus as Status } from './kit.js';

/** What is true of a kit in each status: written from the code at each deploy. */
@Entity('kit_status')
export class KitStatus {
  @PrimaryColumn('text') status: Status;
  @Column('boolean') onShelf: boolean;
  @Column('boolean') gone: boolean;
  @Column('text', { array: true }) leadsTo: Status[];
}
