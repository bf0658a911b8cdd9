import type { Article } from '../../kit-standards/conformity.js';
import { faultsOfDirection, giftOfOwn, shownDirection, type Medicine } from '../../kit-standards/direction.rules.js';
import type { Direction, GivenDirection, ShownDirection } from '../../kit-standards/direction.js';
import { usualQuantity } from '../../kit-standards/standard.js';
import { isForPatient, ownDayDose, type OpioidsOf } from './current-opioid.js';
import type { Patient } from '../../patients/patient.js';
import type { AskedMedicine, OrderedMedicine } from './ordered-medicine.js';
import type { OrderLine, SignedDirection } from './order-line.js';

/** As the prescriber signs it for this patient: what the network agreed, with every line that was changed, left out or remarked. */
export function orderedWith(
  { article, directions, ...medicine }: AskedMedicine,
  lines: readonly OrderLine[] = [],
  patient?: OpioidsOf & { patient?: Pick<Patient, 'sex'> },
) {
  const own = lines.filter(({ slot }) => slot === medicine.slot);
  const whole = own.find(({ number }) => number === null);
  const slot = slotOf(medicine, article);
  return {
    ...medicine,
    ...quantityOf(medicine, whole?.quantity ?? null),
    ...saidOf(whole),
    directions: directions
      .filter((direction) => !patient || isForPatient(direction, patient))
      .map((direction) =>
        signedDirection(workedOut(direction, medicine.atc, article, patient), slot, lineOf(own, direction)),
      ),
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

/** A share, with what it comes to of this patient's own dose. */
type WorkedOut = Direction & Pick<GivenDirection, 'ownDose'>;
function workedOut(it: Direction, atc: string | null, article: Article | null, patient?: OpioidsOf): WorkedOut {
  const day = it.share !== null && patient ? ownDayDose(it, atc, patient) : null;
  const gift = day !== null && article ? giftOfOwn(it, day, article) : null;
  return day === null || gift === null ? it : { ...it, ownDose: { day, gift } };
}

const saidOf = (line: OrderLine | undefined) => ({
  ...(line?.leftOut && { leftOut: true as const }),
  ...(line?.remark && { remark: line.remark }),
});

function signedDirection(direction: WorkedOut, slot: Medicine, line: OrderLine | undefined): SignedDirection {
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
export const changedDirection = (direction: WorkedOut, { dose, intervalMinutes, maxDay }: OrderLine): WorkedOut => ({
  ...direction,
  ...(dose !== null && { dose, share: null, ownDose: undefined }),
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
export type LineFaultKind = 'line-unknown' | 'not-opium' | (typeof REFUSED)[number];
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

function faultsOfChange(direction: Direction, line: OrderLine, place: number, medicine: AskedMedicine): LineFault[] {
  const { article, directions: _, ...rest } = medicine;
  const changed = changedDirection(direction, line);
  return faultsOfDirection(changed, slotOf(rest, article), []).flatMap(({ says }) => {
    const refused = REFUSED.find((each) => each === says);
    return refused ? [{ line: place, field: line.dose === null ? 'maxDay' : 'dose', says: refused }] : [];
  });
}

export type ShareFaultKind = 'ownDoseMissing' | 'equivalentMissing' | 'shareCannotBe';
export interface ShareFault {
  medicine: string;
  says: ShareFaultKind;
}

/** Of who has an opioid already: a share that nobody can work out, or that comes to what cannot be given. A dose of the prescriber's own stands in for it. */
export function faultsOfShares(
  medicines: readonly AskedMedicine[],
  lines: readonly OrderLine[],
  patient: OpioidsOf,
): ShareFault[] {
  return medicines.flatMap((medicine) => {
    const { slot, name, atc, article, directions, ...rest } = medicine;
    const own = lines.filter((line) => line.slot === slot);
    if (own.some(({ number, leftOut }) => number === null && leftOut)) return [];
    return directions.flatMap((direction): ShareFault[] => {
      const line = lineOf(own, direction);
      if (
        direction.share === null ||
        !isForPatient(direction, patient) ||
        line?.leftOut ||
        (line?.dose ?? null) !== null
      )
        return [];
      const given = workedOut(direction, atc, article, patient);
      if (!given.ownDose)
        return [{ medicine: name, says: patient.currentOpioid === null ? 'ownDoseMissing' : 'equivalentMissing' }];
      const asDose = {
        ...(line ? changedDirection(direction, line) : direction),
        dose: given.ownDose.gift,
        share: null,
      };
      const faults = faultsOfDirection(asDose, slotOf({ slot, name, atc, ...rest }, article), []);
      return faults.some(({ says }) => REFUSED.some((each) => each === says))
        ? [{ medicine: name, says: 'shareCannotBe' }]
        : [];
    });
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
