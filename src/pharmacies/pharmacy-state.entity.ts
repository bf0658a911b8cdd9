import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PharmacyState as State } from './participation.rules.js';

/** How far a pharmacy takes part, from a moment on. */
@Entity('pharmacy_state')
export class PharmacyState {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('timestamptz') fromAt: Date;
  @Column('text') state: State;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { nullable: true }) byPerson: string | null;
}
