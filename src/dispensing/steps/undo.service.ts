import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LatestMove } from '../../kit-life/case-corrections.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import { allow, type Result } from '../../platform/result.js';
import { Deliveries } from './delivery.service.js';
import { MissingKits } from './missing.service.js';
import { Openings } from './opening.service.js';
import { Receipts } from './receipt.service.js';
import { Shelf } from '../kits/shelf.service.js';

/** What a corrected move wrote about kits, taken back. */
@Injectable()
export class Undoing {
  constructor(
    private readonly shelf: Shelf,
    private readonly deliveries: Deliveries,
    private readonly openings: Openings,
    private readonly receipts: Receipts,
    private readonly missing: MissingKits,
  ) {}

  async undo(
    tx: EntityManager,
    caseId: string,
    { kind, at }: Pick<LatestMove, 'kind' | 'at'>,
    reason: string,
  ): Promise<Result<null, MoveRefusal>> {
    if (kind === 'pack') return this.shelf.undoTake(tx, caseId, at, reason);
    if (kind === 'deliver') await this.deliveries.undo(tx, caseId, at);
    if (kind === 'open') await this.openings.undo(tx, caseId);
    if (kind === 'takeBack') await this.receipts.undo(tx, caseId, at);
    if (kind === 'miss') await this.missing.undo(tx, caseId, at);
    return allow(null);
  }
}
