import type { FastifyRequest } from 'fastify';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The case that an address is about, whether or not there is such a case. */
export function caseIn({ params }: FastifyRequest): string | null {
  const { caseId } = (params ?? {}) as { caseId?: string };
  return caseId !== undefined && UUID.test(caseId) ? caseId : null;
}
