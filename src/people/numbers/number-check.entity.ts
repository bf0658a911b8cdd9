import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NumberStatus, Register } from '../../access/register-check.js';

/** What a register said of a BIG number or an AGB code. */
@Entity('number_check')
export class NumberCheck {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') register: Register;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') number: string;
  @Column('text') status: NumberStatus;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text') byCheck: string;
  @Column('uuid', { nullable: true }) byPerson: string | null;
  @Column('timestamptz') at: Date;
}
