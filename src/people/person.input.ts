import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsMailAddress } from '../web/mail-address.decorator.js';
import { ROLES, type Role } from '../platform/actor.js';
import { IsDay } from '../web/is-day.js';
import { LANGUAGES, type Language } from '../web/texts.js';
import { PROFESSIONS, type Profession } from './professions.text.js';
import { peopleTexts } from './people.text.js';

const GIVEN = ROLES.filter((role) => role !== 'system');

/** Where the role is that is asked for; left out while it is still to be chosen. */
export class PlaceInput {
  @IsOptional()
  @IsUUID('all', peopleTexts.says('organisationMissing'))
  organisationId?: string;
}

export class RoleInput {
  @IsUUID('all', peopleTexts.says('organisationMissing'))
  organisationId: string;

  @IsIn(GIVEN, peopleTexts.says('roleMissing'))
  role: Role;
}

export class EndOfWorkInput extends RoleInput {
  /** A day, the last one; left out: at once. */
  @IsOptional()
  @IsDay(peopleTexts.says('dayWrong'))
  until?: string;
}

/** From and until are days: the last day counts; without one there is no end. */
export class WorkInput extends EndOfWorkInput {
  @IsOptional()
  @IsDay(peopleTexts.says('dayWrong'))
  from?: string;
}

export class PersonInput {
  @IsString(peopleTexts.says('nameMissing'))
  @Length(1, 120, peopleTexts.says('nameMissing'))
  name: string;

  @IsOptional()
  @IsIn(PROFESSIONS)
  profession?: Profession;

  @IsOptional()
  @Matches(/^\d{11}$/, peopleTexts.says('bigWrong'))
  big?: string;
}

/** Left out, the invitation goes where it went before. */
export class AgainInput {
  @IsOptional()
  @IsMailAddress(peopleTexts.says('emailWrong'))
  @Length(3, 254, peopleTexts.says('emailWrong'))
  email?: string;
}

export class InvitationInput extends PersonInput {
  @IsMailAddress(peopleTexts.says('emailWrong'))
  @Length(3, 254, peopleTexts.says('emailWrong'))
  email: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @IsArray(peopleTexts.says('organisationMissing'))
  @ArrayMinSize(1, peopleTexts.says('organisationMissing'))
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WorkInput)
  works: WorkInput[];
}
