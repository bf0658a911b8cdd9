import { IsOptional, IsUUID, Matches } from 'class-validator';
import { standardTexts } from './standard.text.js';
import { IsDay } from '../web/input/day.decorator.js';

export class NewStandardInput {
  @Matches(/^\d{4}\.\d{1,2}$/, standardTexts.says('name-wrong'))
  name: string;

  /** The version to begin with. */
  @IsOptional()
  @IsUUID(undefined, standardTexts.says('from-unknown'))
  from?: string;
}

export class PublicationInput {
  @IsDay(standardTexts.says('day-wrong'))
  takesEffectOn: string;
}
