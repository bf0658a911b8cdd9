import { IsIn, IsOptional } from 'class-validator';
import { ORGANISATION_KINDS, type OrganisationKind } from '../platform/actor.js';
import { IsSort } from '../web/input/sort.decorator.js';
import type { Sort } from '../web/list.js';
import { ListInput } from '../web/list.input.js';
import { LANGUAGES, type Language } from '../web/texts.js';
import { organisationTexts } from './organisations.text.js';
import { IsAgb, IsPostcode } from '../web/input/code.decorator.js';
import { IsMailAddress } from '../web/input/mail-address.decorator.js';
import { IsPhone } from '../web/input/phone.decorator.js';
import { IsSought, IsLine, IsName } from '../web/input/text.decorator.js';

export const ORGANISATION_SORTS = ['name', 'kind', 'place', 'agb'] as const;
export type OrganisationSort = (typeof ORGANISATION_SORTS)[number];

export class OrganisationsInput extends ListInput {
  @IsOptional()
  @IsSort(ORGANISATION_SORTS)
  sort?: Sort<OrganisationSort>;

  /** Part of its name or of where it is. */
  @IsOptional()
  @IsSought()
  q?: string;

  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;
}

export class OrganisationInput {
  @IsName(120, organisationTexts.says('nameMissing'))
  name: string;

  @IsOptional()
  @IsAgb(organisationTexts.says('agbWrong'))
  agb?: string;

  @IsOptional()
  @IsMailAddress(organisationTexts.says('mailWrong'))
  mailAddress?: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @IsOptional()
  @IsPhone(organisationTexts.says('phoneWrong'))
  phone?: string;

  @IsOptional()
  @IsLine(120)
  street?: string;

  @IsOptional()
  @IsPostcode(organisationTexts.says('postcodeWrong'))
  postcode?: string;

  @IsOptional()
  @IsLine(80)
  place?: string;
}

/** A pharmacy comes in as a participant, on its own page: with its opening hours and its agreement. */
export const ADDED_HERE = ORGANISATION_KINDS.filter((kind) => kind !== 'pharmacy' && kind !== 'network');

export class NewOrganisationInput extends OrganisationInput {
  @IsIn(ADDED_HERE, organisationTexts.says('kindMissing'))
  kind: OrganisationKind;
}
