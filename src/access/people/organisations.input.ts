import { IsIn, IsOptional } from 'class-validator';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../platform/actor.js';

export class OrganisationsInput {
  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;
}
