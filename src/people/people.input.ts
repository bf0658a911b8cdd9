import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IdListInput } from '../web/list.input.js';

export const PERSON_STATES = ['active', 'invited', 'invitation-expired', 'withdrawn', 'disabled'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export class PeopleInput extends IdListInput {
  /** Part of a name or of an address. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  q?: string;

  @IsOptional()
  @IsIn(PERSON_STATES)
  state?: PersonState;

  @IsOptional()
  @IsUUID('all')
  organisationId?: string;
}
