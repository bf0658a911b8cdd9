import type { Client } from 'pg';
import type { Actor } from '../platform/actor.js';
import type { Clock } from '../platform/clock.js';
import { must } from './living-case.js';
import { sealedKit } from './sealed-kit.js';
import { actorOf, type Services } from './living-people.js';

/** Syringes of which the maker gives the number himself. */
const PACK = { product: '90000013', code: 'H999SPUIT02001', brand: 'Spuit 2 ml, luer-lock, 100 stuks' };

/** Another brand that came to one bench, went into a kit, and turned out not to be the same. */
export class LivingPack {
  #id = '';

  constructor(
    private readonly owner: Client,
    private readonly services: Services,
    private readonly clock: Clock,
  ) {}

  async cameIn(pharmacist: Actor): Promise<void> {
    const reason = 'De groothandel leverde deze in plaats van de gewone.';
    this.#id = must(await this.services.packs.add({ ...PACK, reason }, pharmacist)).id;
  }

  async wentInto(pharmacist: Actor): Promise<void> {
    await sealedKit(this.owner, this.clock, pharmacist, { pack: PACK });
  }

  async refused(): Promise<void> {
    const leadPharmacist = await actorOf(this.owner, { email: 'hoofdapotheker@demo.invalid' });
    const not = { why: 'not-usable', note: 'De luer-lock past niet op onze naalden.' } as const;
    must(await this.services.packs.reject(this.#id, not, leadPharmacist));
  }
}
