import { IsBoolean, IsIn, IsOptional, IsString, ValidateIf } from 'class-validator';
import {
  SUBSTITUTION_BESIDE,
  SUBSTITUTION_KINDS,
  SUBSTITUTION_SCOPES,
  type SubstitutionBeside,
  type SubstitutionKind,
  type SubstitutionScope,
} from './conformity.js';
import { substitutionBesideTexts } from './substitution-beside.text.js';
import { substitutionTexts } from './substitution.text.js';
import { IsProductCode, IsSlotCode } from '../web/input/code.decorator.js';
import { IsDay } from '../web/input/day.decorator.js';
import { IsReason } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';

/** Of what is about to be proposed. */
export class SubstitutionsInput {
  @IsOptional()
  @IsSlotCode(substitutionTexts.says('slot-unknown'))
  slot?: string;

  @IsOptional()
  @IsIn(SUBSTITUTION_KINDS, substitutionTexts.says('kind-missing'))
  kind?: SubstitutionKind;
}

/** Asked of one kind only; of another it may be left out. */
const asksFor = (field: 'product' | 'quantity' | 'scope', of: SubstitutionKind) => (it: SubstitutionInput) =>
  it.kind === of || (it[field] ?? undefined) !== undefined;

export class SubstitutionInput {
  @IsString()
  @IsSlotCode(substitutionTexts.says('slot-unknown'))
  slot: string;

  @IsIn(SUBSTITUTION_KINDS, substitutionTexts.says('kind-missing'))
  kind: SubstitutionKind;

  /** ZI number or GTIN of what stands in. */
  @ValidateIf(asksFor('product', 'other-product'))
  @IsProductCode(substitutionTexts.says('product-missing'))
  product?: string;

  /** Of another product only where it is not to be the equal amount; of less what a kit holds. */
  @ValidateIf(asksFor('quantity', 'less'))
  @IsWhole(1, 100, substitutionTexts.says('quantity-wrong'))
  quantity?: number;

  @IsOptional()
  @IsReason(substitutionTexts.says('reason-missing'))
  quantityReason?: string;

  @ValidateIf(asksFor('scope', 'less'))
  @IsIn(SUBSTITUTION_SCOPES, substitutionTexts.says('scope-missing'))
  scope?: SubstitutionScope;

  @IsDay(substitutionTexts.says('day-wrong'))
  from: string;

  @IsDay(substitutionTexts.says('day-wrong'))
  until: string;

  @IsReason(substitutionTexts.says('reason-missing'))
  reason: string;

  @IsBoolean()
  needsConsent: boolean;

  /** Asked where another measure runs in the same slot on some of the same days. */
  @IsOptional()
  @IsIn(SUBSTITUTION_BESIDE, substitutionBesideTexts.says('beside-missing'))
  beside?: SubstitutionBeside;

  /** Why another substance or route may stand in: somebody else then looks once more. */
  @IsOptional()
  @IsReason(substitutionTexts.says('reason-missing'))
  equivalenceReason?: string;
}

/** Which product is corrected first; left out, one is added. */
export class AsideInput {
  @IsOptional()
  @IsProductCode(substitutionTexts.says('product-missing'))
  product?: string;
}

export class SubstitutionApprovalInput {
  /** Of the second look. */
  @IsOptional()
  @IsReason(substitutionTexts.says('reason-missing'))
  reason?: string;
}

export class SubstitutionEndingInput {
  @IsReason(substitutionTexts.says('reason-missing'))
  reason: string;
}

export class ProlongationInput {
  @IsDay(substitutionTexts.says('day-wrong'))
  until: string;

  @IsReason(substitutionTexts.says('reason-missing'))
  reason: string;
}
