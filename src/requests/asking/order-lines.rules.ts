import type { Article } from '../../kit-standards/conformity.js';
import { faultsOfDirection, shownDirection, type Medicine } from '../../kit-standards/direction.rules.js';
import type { Direction, GivenDirection, ShownDirection } from '../../kit-standards/direction.js';
import { usualQuantity } from '../../kit-standards/standard.js';
import type { AskedMedicine, OrderedMedicine } from './ordered-medicine.js';
import type { OrderLine, SignedDirection } from './order-line.js';

/** As the prescriber signs it: what the network agreed, with every line that was changed, left out or remarked. */
export function orderedWith({ article, directions, ...medicine }: AskedMedicine, lines: readonly OrderLine[] = []) {
  const own = lines.filter(({ slot }) => slot === medicine.slot);
  const whole = own.find(({ number }) => number === null);
  const slot = slotOf(medicine, article);
  return {
    ...medicine,
    ...quantityOf(medicine, whole?.quantity ?? null),
    ...saidOf(whole),
    directions: directions.map((direction) => signedDirection(direction, slot, lineOf(own, direction))),
  } satisfies OrderedMedicine;
}

/** Of what is on the opium list exactly so many are prescribed, also where the standard leaves room. */
function quantityOf(medicine: Omit<AskedMedicine, 'article' | 'directions'>, asked: number | null) {
  const { opiumList, minimum = medicine.quantity, quantity: max } = medicine;
  if (opiumList === null) return {};
  const usual = usualQuantity({ min: minimum, max });
  const exactly = asked ?? usual;
  return { minimum: exactly, quantity: exactly, ...(exactly !== usual && { agreedQuantity: usual }) };
}

const saidOf = (line: OrderLine | undefined) => ({
  ...(line?.leftOut && { leftOut: true as const }),
  ...(line?.remark && { remark: line.remark }),
});

function signedDirection(direction: Direction, slot: Medicine, line: OrderLine | undefined): SignedDirection {
  const agreed = given(shownDirection(direction, slot));
  if (!line) return agreed;
  const changed = changedDirection(direction, line);
  const isChanged = changes(direction, line);
  return {
    ...(isChanged ? { ...given(shownDirection(changed, slot)), agreed } : agreed),
    ...saidOf(line),
  };
}

/** A dose of one's own stands in for a share of what the patient has. */
export const changedDirection = (direction: Direction, { dose, intervalMinutes, maxDay }: OrderLine): Direction => ({
  ...direction,
  ...(dose !== null && { dose, share: null }),
  ...(intervalMinutes !== null && { intervalMinutes }),
  ...(maxDay !== null && { maxDay }),
});

const changes = (direction: Direction, { dose, intervalMinutes, maxDay }: OrderLine): boolean =>
  (dose !== null && dose !== direction.dose) ||
  (intervalMinutes !== null && intervalMinutes !== direction.intervalMinutes) ||
  (maxDay !== null && maxDay !== direction.maxDay);

/** What the page of directions tells beside what is given; an order says how it is given and no more. */
export function given({
  slot: _slot,
  standing: _standing,
  lacksMaximum: _lacks,
  enoughFor: _enough,
  ...direction
}: ShownDirection): GivenDirection {
  return direction;
}

/** What nobody can give, or what would exceed its own maximum, is refused; whatever else a prescriber wants is theirs to say. */
const REFUSED = [
  'maximum-under-dose',
  'maximum-under-gift',
  'strength-cannot-give',
  'more-than-the-kit-holds',
] as const;
export type LineFaultKind = 'line-unknown' | 'not-opium' | 'share-needs-dose' | (typeof REFUSED)[number];
export interface LineFault {
  line: number;
  field: keyof OrderLine;
  says: LineFaultKind;
}

export function faultsOfLines(lines: readonly OrderLine[], medicines: readonly AskedMedicine[]): LineFault[] {
  return lines.flatMap((line, place): LineFault[] => {
    const medicine = medicines.find(({ slot }) => slot === line.slot);
    if (!medicine) return [{ line: place, field: 'slot', says: 'line-unknown' }];
    if (line.number === null) {
      const isWrong = line.quantity !== null && medicine.opiumList === null;
      return isWrong ? [{ line: place, field: 'quantity', says: 'not-opium' }] : [];
    }
    const direction = medicine.directions.find(({ number }) => number === line.number);
    if (!direction) return [{ line: place, field: 'number', says: 'line-unknown' }];
    return line.leftOut || !changes(direction, line) ? [] : faultsOfChange(direction, line, place, medicine);
  });
}

/** Of who has an opioid already, a share of what they have in 24 hours is a number that the prescriber says: nobody works it out at the bed. */
export function sharesWithoutDose(lines: readonly OrderLine[], medicines: readonly AskedMedicine[]): LineFault[] {
  return medicines.flatMap(({ slot, directions }) => {
    const own = lines.filter((line) => line.slot === slot);
    if (own.some(({ number, leftOut }) => number === null && leftOut)) return [];
    return directions.flatMap((direction): LineFault[] => {
      const line = lineOf(own, direction);
      if (direction.share === null || line?.leftOut || (line && line.dose !== null)) return [];
      return [{ line: line ? lines.indexOf(line) : lines.length, field: 'dose', says: 'share-needs-dose' }];
    });
  });
}

function faultsOfChange(direction: Direction, line: OrderLine, place: number, medicine: AskedMedicine): LineFault[] {
  const { article, directions: _, ...rest } = medicine;
  const changed = changedDirection(direction, line);
  return faultsOfDirection(changed, slotOf(rest, article), []).flatMap(({ says }) => {
    const refused = REFUSED.find((each) => each === says);
    return refused ? [{ line: place, field: line.dose === null ? 'maxDay' : 'dose', says: refused }] : [];
  });
}

const lineOf = (lines: readonly OrderLine[], { number }: Direction) => lines.find((line) => line.number === number);

function slotOf(
  { slot: code, quantity: max, minimum: min = max }: Omit<AskedMedicine, 'article' | 'directions'>,
  article: Article | null,
): Medicine {
  const products = article ? [{ ...article, needsOpiumPrescription: false }] : [];
  return { code, kind: 'medicine', min, max, products };
}

/** Whether the prescriber touched anything of it. */
export const isOtherwise = ({ leftOut, remark, agreedQuantity, directions = [] }: OrderedMedicine): boolean =>
  leftOut === true ||
  remark !== undefined ||
  agreedQuantity !== undefined ||
  directions.some((it) => it.leftOut === true || it.remark !== undefined || it.agreed !== undefined);
