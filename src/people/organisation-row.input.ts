import { OmitType, PartialType } from '@nestjs/mapped-types';
import { IsIn, IsOptional } from 'class-validator';
import type { OrganisationKind } from '../platform/actor.js';
import { IsAgb } from '../web/input/code.decorator.js';
import { ADDED_HERE, OrganisationInput } from './organisations.input.js';
import { organisationTexts } from './organisations.text.js';

/** An organisation as a list has it: by its AGB code it is known again. */
export class OrganisationRowInput extends OmitType(OrganisationInput, ['agb']) {
  @IsAgb(organisationTexts.says('agbNeeded'))
  agb: string;

  /** Left out: a practice. */
  @IsOptional()
  @IsIn(ADDED_HERE, organisationTexts.says('kindUnread'))
  kind?: OrganisationKind;
}

export class OrganisationRowChangeInput extends PartialType(OrganisationRowInput) {}
