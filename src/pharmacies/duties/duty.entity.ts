import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DutyKind } from './duty-kinds.js';

/** Who is on duty for the whole network, and the telephone that is answered then. */
@Entity('duty')
export class Duty {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('text') kind: DutyKind;
  @Column('timestamptz') fromAt: Date;
  @Column('timestamptz') untilAt: Date;
  @Column('text') phone: string;
  @Column('boolean') delivers: boolean;
  @Column('int') version: number;
}
