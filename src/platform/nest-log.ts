import type { LoggerService } from '@nestjs/common';
import { log } from './log.js';

/** What the framework has to say, in our own log: where it happened, never the values it happened with. */
export class NestLog implements LoggerService {
  log(): void {
    // Modules and routes that were found are of no use to whoever runs it.
  }

  error(message: unknown, stack?: unknown): void {
    log.error({ stack: typeof stack === 'string' ? stack : undefined }, firstLine(message));
  }

  warn(message: unknown): void {
    log.warn(firstLine(message));
  }
}

const firstLine = (message: unknown) => (typeof message === 'string' ? message : 'unknown').split('\n', 1)[0] ?? '';
