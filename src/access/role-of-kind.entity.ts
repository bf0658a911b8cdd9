import { Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind, Role } from '../platform/actor.js';

/** Which role fits which kind of organisation: written from the code at each deploy. */
@Entity('role_of_kind')
export class RoleOfKind {
  @PrimaryColumn('text') kind: OrganisationKind;
  @PrimaryColumn('text') role: Role;
}
