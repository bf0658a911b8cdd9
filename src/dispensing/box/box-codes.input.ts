import { IsOptional } from 'class-validator';
import { isKind } from '../../web/input/kind.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { BOX_CODE, plainBoxCode } from './box-code.js';
import { boxTexts } from './box.text.js';

/** Typed as it is printed, or scanned as an address. */
export const IsBoxCode = isKind({
  ...{ name: 'isBoxCode', limits: { pattern: BOX_CODE, maxLength: 200 } },
  tidy: (text) => plainBoxCode(text) ?? text.trim(),
  fits: (text) => plainBoxCode(text) === text,
});

export class BoxRollInput {
  /** How many; a sheet holds 24. */
  @IsWhole(1, 240, boxTexts.says('count-wrong'))
  count: number;
}

export class BoxCodeInput {
  /** Of a printed roll; left out: one of its own, for on the label. */
  @IsOptional()
  @IsBoxCode(boxTexts.says('code-wrong'))
  boxCode?: string;
}
