import type { ToPhone } from './by-hand.service.js';
import type { Urgency } from './deliver-by.rules.js';

/** Whom the coordinator puts a physician through to, for who sees no patients enters no request. */
export interface PutThrough {
  /** As it was asked. */
  postcode: string | null;
  urgency: Urgency;
  deliverBy: Date;
  numbers: ToPhone[];
}
