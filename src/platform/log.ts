import { pino, type Logger } from 'pino';

/** What may be logged of a request: never its address in full, its body or its answer. */
export interface LoggedRequest {
  method: string;
  /** The route's pattern, such as /cases/:caseId. */
  route: string;
  status: number;
  ms: number;
  errorId?: string;
}

const ALLOWED = [
  'queue',
  'code',
  'method',
  'route',
  'status',
  'ms',
  'errorId',
  'job',
  'kind',
  'id',
  'network',
  'count',
  'signal',
  'port',
  'stack',
  'role',
  'variable',
];

/** Everything goes through an allow-list: a field that nobody thought about is left out, not written. */
export const allowed = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => ALLOWED.includes(name)));

export const log: Logger = pino({
  level: process.env['LOG_LEVEL'] ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }), log: allowed },
});
