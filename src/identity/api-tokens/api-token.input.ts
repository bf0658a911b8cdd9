import { IsIn, IsOptional } from 'class-validator';
import { ROLES, type Role } from '../../platform/actor.js';
import { HOURS_OF_OVERLAP } from './api-token.rules.js';
import { apiTokenTexts } from './api-tokens.text.js';
import { IsDay } from '../../web/input/day.decorator.js';
import { IsName } from '../../web/input/text.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';

export class ApiTokenInput {
  /** Which system it is for. */
  @IsName(80, apiTokenTexts.says('nameMissing'))
  name: string;

  @IsIn(ROLES, apiTokenTexts.says('roleMissing'))
  role: Role;

  /** Its last day; at most a year from now. */
  @IsDay(apiTokenTexts.says('expiryMissing'))
  expiresOn: string;
}

export class RotationInput {
  /** For how many hours the old secret goes on working beside the new one. */
  @IsWhole(0, HOURS_OF_OVERLAP, apiTokenTexts.says('overlapWrong'))
  overlapHours: number;

  /** A new last day; left out, it stays. */
  @IsOptional()
  @IsDay(apiTokenTexts.says('expiryMissing'))
  expiresOn?: string;
}
