import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Products } from '../../kit-standards/products.service.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { KitLine } from '../kits/kit.js';
import { checkAnswer } from './checked-lines.rules.js';
import type { CheckScanInput } from './kit-scan.input.js';
import type { ScanAnswer } from './kit-scan.js';
import { codesOf, productsIn } from './read-scan.js';

/** Holds what was scanned against the list of a kit; nothing changes by it. */
@Injectable()
export class CheckScans {
  constructor(
    private readonly database: Database,
    private readonly products: Products,
    private readonly clock: Clock,
  ) {}

  async answers(given: readonly CheckScanInput[], lines: readonly KitLine[], actor: Actor): Promise<ScanAnswer[]> {
    const scans = given.flatMap(({ id = uuidv7(), text }) => codesOf({ id, text }));
    const today = this.clock.today();
    const codes = scans.flatMap(({ text }) => productsIn(text, today));
    const products = await this.database.read(actor, (tx) => this.products.named(tx, codes));
    return scans.map((scan) => checkAnswer(scan, lines, products, today));
  }
}
