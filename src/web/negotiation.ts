import type { FastifyRequest } from 'fastify';
import { bearerOf } from './csrf.js';

function weight(accept: string, types: readonly string[]): number {
  const weights = accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (!types.includes(type)) return 0;
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return quality === undefined ? 1 : Number(quality.slice(2)) || 0;
  });
  return Math.max(0, ...weights);
}

const PAGE = ['text/html', 'application/xhtml+xml', 'text/*'];
const DATA = ['application/json', 'application/problem+json', 'application/*'];

/** A page unless JSON is preferred; who names neither gets what they sent themselves. */
export function wantsPage({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const accept = headers.accept ?? '';
  const page = weight(accept, PAGE);
  const data = weight(accept, DATA);
  if (page !== data) return page > data;
  return bearerOf(headers) === null && !(headers['content-type'] ?? '').startsWith('application/json');
}
