import type { Asking } from './sessions.service.js';

/** Who a request with a token is. The ways in that a network may leave out provide it. */
export abstract class MachineTokens {
  abstract find(token: string, ip: string): Promise<Asking>;
}
