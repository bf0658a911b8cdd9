import { IsIn, IsOptional } from 'class-validator';
import { IsId } from '../patients/fields.decorator.js';
import { LANGUAGES, type Language } from '../web/texts.js';
import { LABEL_SIZES, type LabelSize } from './label.document.js';

/** As many as one prints at a time. */
export const MOST_PRINTED = 50;

export class KitLabelInput {
  /** Of the label: an A6 sheet, a label printer's 102 x 152 mm, or an A4 sheet. */
  @IsOptional() @IsIn(LABEL_SIZES) size?: LabelSize;
}

export class PaperInput extends KitLabelInput {
  /** Of the leaflet; all other papers are Dutch. */
  @IsOptional() @IsIn(LANGUAGES) language?: Language;

  /** For which box; the one that came last when left out. Also one of the own shelf that is to replace it. */
  @IsOptional() @IsId() kit?: string;
}
