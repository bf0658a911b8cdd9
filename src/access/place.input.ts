import { IsIn, IsUUID } from 'class-validator';
import { ROLES, type Role } from '../platform/actor.js';

/** Of the places where somebody works now. */
export class ChosenPlaceInput {
  @IsUUID()
  organisationId!: string;

  @IsIn(ROLES)
  role!: Role;
}
