import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsMailAddress } from '../web/mail-address.decorator.js';
import { ORGANISATION_KINDS, type OrganisationKind } from '../platform/actor.js';
import { IdListInput } from '../web/list.input.js';
import { LANGUAGES, type Language } from '../web/texts.js';
import { organisationTexts } from './organisations.text.js';

export class OrganisationsInput extends IdListInput {
  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;
}

export class OrganisationInput {
  @IsString(organisationTexts.says('nameMissing'))
  @Length(1, 120, organisationTexts.says('nameMissing'))
  name: string;

  @IsOptional()
  @Matches(/^\d{8}$/, organisationTexts.says('agbWrong'))
  agb?: string;

  @IsOptional()
  @IsMailAddress(organisationTexts.says('mailWrong'))
  @Length(3, 254, organisationTexts.says('mailWrong'))
  mailAddress?: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @IsOptional()
  @Length(3, 30, organisationTexts.says('phoneWrong'))
  phone?: string;

  @IsOptional()
  @Length(1, 120)
  street?: string;

  @IsOptional()
  @Matches(/^[1-9]\d{3}\s?[A-Za-z]{2}$/, organisationTexts.says('postcodeWrong'))
  postcode?: string;

  @IsOptional()
  @Length(1, 80)
  place?: string;
}

/** A pharmacy comes in as a participant, on its own page: with its opening hours and its agreement. */
export const ADDED_HERE = ORGANISATION_KINDS.filter((kind) => kind !== 'pharmacy' && kind !== 'network');

export class NewOrganisationInput extends OrganisationInput {
  @IsIn(ADDED_HERE, organisationTexts.says('kindMissing'))
  kind: OrganisationKind;
}
