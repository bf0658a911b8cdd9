import { IsIn, IsOptional } from 'class-validator';
import { IsSort } from '../../web/input/sort.decorator.js';
import type { Sort } from '../../web/list.js';
import { ListInput } from '../../web/list.input.js';
import { OFFER_OUTCOMES, type OfferOutcome } from './past-offers.text.js';

export const OFFER_SORTS = ['number', 'offeredOn', 'endedOn', 'outcome'] as const;
export type OfferSort = (typeof OFFER_SORTS)[number];

export class PastOffersInput extends ListInput {
  @IsOptional()
  @IsSort(OFFER_SORTS)
  sort?: Sort<OfferSort>;

  @IsOptional()
  @IsIn(OFFER_OUTCOMES)
  outcome?: OfferOutcome;
}
