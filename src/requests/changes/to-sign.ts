import type { EntityManager } from 'typeorm';
import type { SignedOpium } from '../../kit-life/signed-opium.js';
import type { CurrentOpioid } from '../asking/current-opioid.js';
import { canonical, hashOf } from '../asking/order.js';
import { isSaid, type OrderLine } from '../asking/order-line.js';
import { orderedWith } from '../asking/order-lines.rules.js';
import type { AskedMedicine } from '../asking/ordered-medicine.js';
import { aboutRequest, type AboutRequest } from '../asking/request-context.query.js';
import type { Orders } from '../asking/orders.service.js';
import type { Clinical, NewRequest } from '../asking/request.js';
import { signedOpium } from '../asking/signed-opium.rules.js';
import { askedFor } from '../case-facts.query.js';
import { asPacked, isSaidOfOpium } from './as-packed.rules.js';
import { boxDiffers, heldOpium, packedOpium } from './packed-kit.query.js';
import type { Patient } from '../../patients/patient.js';
import { caseToSign } from './renewal.query.js';

export type RequestToSign = Omit<NewRequest, 'patient'> & {
  orderLines: readonly OrderLine[];
  /** By whom a line for men or women alone is there. */
  patient?: Pick<Patient, 'sex'>;
};

/** What the prescriber says otherwise than before; what is left out stays as it was said. */
export interface SaidAnew {
  clinical?: Pick<Clinical, 'opioidNaive' | 'egfr' | 'allergies'>;
  /** What the patient has of opioids by now. */
  currentOpioid?: CurrentOpioid;
  orderLines?: readonly OrderLine[];
  /** Of the opium medicines as many are signed as lie in the box that is packed. */
  asPacked?: boolean;
}

/** What will stand under the signature. */
export interface ToBeSigned {
  medicines: AskedMedicine[];
  lines: readonly OrderLine[];
  /** Null: what the order itself says. */
  opium: SignedOpium[] | null;
  /** The box that is packed, or in the home, does not hold it. */
  differs: boolean;
  /** The box left already: what was signed for it was supplied. */
  away: boolean;
}

/** What is signed anew, or for the first time after a call: what was asked, as it is now. Lines of a version that is over say nothing of the next. */
export async function requestToSign(
  tx: EntityManager,
  orders: Orders,
  caseId: string,
): Promise<{ request: RequestToSign; about: AboutRequest } | null> {
  const facts = await caseToSign(tx, caseId);
  const asked = (await askedFor(tx, [caseId])).get(caseId);
  const toSign = await orders.toSign(tx, caseId);
  if (!facts || !asked || !toSign) return null;
  const about = await aboutRequest(
    tx,
    facts.homeCare.map(({ organisationId }) => organisationId),
  );
  const { standard, orderLines: before } = (await orders.seen(tx, caseId)) ?? {
    standard: asked.standard,
    orderLines: toSign.orderLines,
  };
  const orderLines = standard?.id === about.standard?.id ? (before ?? []) : [];
  return { request: { ...facts, ...asked, ...toSign, orderLines }, about };
}

/** The request as it is with what the prescriber says of it now. */
export function withSaid<R extends RequestToSign>(request: R, said: SaidAnew): R {
  const { clinical, currentOpioid, orderLines } = said;
  return {
    ...request,
    ...(clinical && { ...clinical, currentOpioid: null }),
    ...(currentOpioid && { currentOpioid, opioidNaive: clinical?.opioidNaive ?? false }),
    ...(orderLines && { orderLines }),
  };
}

/** By the box where there is one: what lies in it, but for what the prescriber says of an opium medicine themselves. */
export async function toBeSigned(
  tx: EntityManager,
  caseId: string,
  { medicines, orderLines }: { medicines: AskedMedicine[]; orderLines: readonly OrderLine[] },
  said: SaidAnew,
): Promise<ToBeSigned> {
  const packed = await packedOpium(tx, caseId);
  if (packed.length === 0) return { medicines, lines: orderLines, opium: null, differs: false, away: false };
  const keeps = said.orderLines && !said.asPacked ? orderLines.filter((line) => isSaidOfOpium(line, medicines)) : [];
  const box = asPacked(medicines, orderLines, packed, keeps);
  const own = box.medicines.filter(({ slot }) => keeps.some((line) => line.slot === slot));
  const held = (await heldOpium(tx, caseId)).filter(({ slot }) => !own.some((each) => each.slot === slot));
  const opium = [...held, ...signedOpium(own, box.lines)];
  return { ...box, opium, ...(await boxDiffers(tx, caseId, opium)) };
}

/** As many as the box that is packed holds, where that is not what was signed before: for a signature with one click. What was left out stays so. */
export async function asInTheBox<R extends RequestToSign>(
  tx: EntityManager,
  caseId: string,
  about: Pick<AboutRequest, 'medicines'>,
  request: R,
): Promise<R> {
  const { orderLines } = request;
  const signed = await toBeSigned(tx, caseId, { ...about, orderLines }, { orderLines });
  if (!signed.differs || signed.away) return request;
  const { lines } = await toBeSigned(tx, caseId, { ...about, orderLines }, { asPacked: true });
  const leftOut = orderLines.filter((line) => line.leftOut && isSaidOfOpium(line, about.medicines));
  const isLeftOut = ({ slot, number }: OrderLine) => number === null && leftOut.some((line) => line.slot === slot);
  return { ...request, orderLines: [...lines.filter((line) => !isLeftOut(line)), ...leftOut] };
}

/** The prescriber changed something about the patient or a line. */
export const isOtherwiseThan = (before: RequestToSign, now: RequestToSign): boolean =>
  canonical(saidIn(before)) !== canonical(saidIn(now));

const saidIn = ({ opioidNaive, currentOpioid, egfr, allergies, orderLines }: RequestToSign) => ({
  ...{ opioidNaive, currentOpioid, egfr, allergies: [...allergies].sort() },
  lines: orderLines
    .filter(isSaid)
    .map((line) => canonical(line))
    .sort(),
});

/** Of what is shown before it is signed: the same again, and nobody signs what they did not see. */
export const shownAs = (request: RequestToSign, medicines: readonly AskedMedicine[]): string =>
  hashOf(
    canonical({
      ...saidIn(request),
      medicines: medicines.map((medicine) => orderedWith(medicine, request.orderLines, request)),
    }),
  ).toString('hex');
