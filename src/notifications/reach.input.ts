import { IsIn, IsOptional } from 'class-validator';
import { IsPhone } from '../web/input/phone.decorator.js';
import { reachTexts } from './reach.text.js';

export const REACHED_BY = ['mail', 'text', 'both'] as const;
export type ReachedBy = (typeof REACHED_BY)[number];

export class ReachInput {
  @IsIn(REACHED_BY, reachTexts.says('byMissing'))
  by: ReachedBy;

  /** Needed for text messages. */
  @IsOptional()
  @IsPhone(reachTexts.says('mobileWrong'))
  mobile?: string;
}
