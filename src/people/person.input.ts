import { ArrayMinSize, IsIn, IsOptional, IsUUID } from 'class-validator';
import { ROLES, type Role } from '../platform/actor.js';
import { LANGUAGES, type Language } from '../web/texts.js';
import { PROFESSIONS, type Profession } from './professions.text.js';
import { peopleTexts } from './people.text.js';
import { IsBig } from '../web/input/code.decorator.js';
import { IsDay } from '../web/input/day.decorator.js';
import { IsMailAddress } from '../web/input/mail-address.decorator.js';
import { IsName } from '../web/input/text.decorator.js';
import { IsListOf } from '../web/input/nested.decorator.js';

const GIVEN = ROLES.filter((role) => role !== 'system' && role !== 'box');

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
  @IsName(120, peopleTexts.says('nameMissing'))
  name: string;

  @IsOptional()
  @IsIn(PROFESSIONS)
  profession?: Profession;

  @IsOptional()
  @IsBig(peopleTexts.says('bigWrong'))
  big?: string;
}

/** Left out, the invitation goes where it went before. */
export class AgainInput {
  @IsOptional()
  @IsMailAddress(peopleTexts.says('emailWrong'))
  email?: string;
}

export class InvitationInput extends PersonInput {
  @IsMailAddress(peopleTexts.says('emailWrong'))
  email: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @IsListOf(() => WorkInput, 20, peopleTexts.says('organisationMissing'))
  @ArrayMinSize(1, peopleTexts.says('organisationMissing'))
  works: WorkInput[];
}
