import { IsIn, IsOptional } from 'class-validator';
import { IsLine } from '../web/input/text.decorator.js';
import { PAPER_KINDS, type PaperKind } from './slot-document.js';
import { slotDocumentTexts } from './slot-document.text.js';

/** The file itself comes along in a part of the form called `file`. */
export class SlotDocumentInput {
  @IsIn(PAPER_KINDS, slotDocumentTexts.says('paper-wrong'))
  paper: PaperKind;

  /** As it is printed on the paper. */
  @IsOptional()
  @IsLine(20, slotDocumentTexts.says('version-wrong'))
  version?: string;
}
