import { pino, type Logger } from 'pino';
import { placesIn } from './places.js';

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
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => ALLOWED.includes(name))
      .map(([name, value]) => [name, name === 'stack' ? placesIn(value) : value]),
  );

const asked = process.env['LOG_LEVEL'] ?? '';

export const log: Logger = pino({
  // A word that is no level is told of by whoever reads the configuration.
  level: asked in pino.levels.values ? asked : 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }), log: allowed },
});
