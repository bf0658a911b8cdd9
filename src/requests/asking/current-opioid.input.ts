import { IsIn, IsOptional } from 'class-validator';
import { IsQuantity } from '../../web/input/quantity.decorator.js';
import { opioidTexts } from './current-opioid.text.js';
import {
  OPIOID_ROUTES,
  OPIOID_SUBSTANCES,
  type CurrentOpioid,
  type OpioidInUse,
  type OpioidRoute,
} from './current-opioid.js';

const says: typeof opioidTexts.says = (key, values) => opioidTexts.says(key, values);

/** What the patient has of opioids in 24 hours; left out: none, or not told. */
export class CurrentOpioidInput {
  @IsQuantity(says('mgWrong')) mg: number;
  @IsIn(OPIOID_SUBSTANCES, says('substanceMissing')) substance: OpioidInUse;
  @IsIn(OPIOID_ROUTES, says('routeMissing')) route: OpioidRoute;

  /** As how much subcutaneous morphine in 24 hours the prescriber takes it; needed where it is another opioid or another route. */
  @IsOptional()
  @IsQuantity(says('mgWrong'))
  equivalentMg?: number;
}

export const currentOpioidFrom = (input: CurrentOpioidInput | undefined): CurrentOpioid | null =>
  input
    ? { mg: input.mg, substance: input.substance, route: input.route, equivalentMg: input.equivalentMg ?? null }
    : null;
