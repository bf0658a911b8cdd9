import type { EntityManager } from 'typeorm';
import { aboutRequest, type AboutRequest } from '../asking/request-context.query.js';
import type { Orders } from '../asking/orders.service.js';
import type { NewRequest } from '../asking/request.js';
import { askedFor } from '../case-facts.query.js';
import { caseToSign } from './renewal.query.js';

export type RequestToSign = Omit<NewRequest, 'patient'> & { orderLines: NonNullable<NewRequest['orderLines']> };

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
