import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/actor.js';

/** For which of their organisations somebody acts, until they choose another. */
@Entity('chosen_place')
export class ChosenPlace {
  @Column('uuid') networkId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') organisationId: string;
  @Column('text') role: Role;
  @Column('timestamptz') chosenAt: Date;
}
