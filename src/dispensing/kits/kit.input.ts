import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';
import { Transform } from 'class-transformer';
import { tidied } from '../../web/input/kind.js';
import { ProofInput } from '../../access/proof.input.js';
import { IsBoxCode } from '../box/box-codes.input.js';
import { boxTexts } from '../box/box.text.js';
import { kitTexts } from './kit.text.js';
import { IsLine, IsReason } from '../../web/input/text.decorator.js';
import { IsOne } from '../../web/input/nested.decorator.js';

/** A colleague of the same pharmacy, beside whoever is signed in on this screen. */
export class KitCheckerInput extends ProofInput {
  @IsLine(254, kitTexts.says('checkerMissing'))
  email: string;
}

export class KitCheckInput {
  /** The lines that were looked at, one by one; asked on the page. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  lines?: string[];

  /** Every line has to be named: a form in which nothing was ticked sends none. */
  @IsOptional()
  @IsBoolean()
  lineByLine?: boolean;

  /** When the check is a colleague's; left out: of whoever is signed in. */
  @IsOptional()
  @IsOne(() => KitCheckerInput)
  checker?: KitCheckerInput;
}

export class KitSealInput {
  @Matches(/^[!-~]{1,40}$/, kitTexts.says('seal-missing'))
  @Transform(({ value }: { value: unknown }) => tidied(value, (text) => text.replaceAll(/\s/g, '')))
  sealNumber: string;

  /** Of a printed roll, when its sticker is on the box; else the label gets one of its own. */
  @IsOptional()
  @IsBoxCode(boxTexts.says('code-wrong'))
  boxCode?: string;
}

export class KitOpeningInput {
  @IsReason(kitTexts.says('reason-missing'))
  reason: string;
}

export class KitRejectionInput {
  @IsReason(kitTexts.says('reason-missing'))
  reason: string;
}
