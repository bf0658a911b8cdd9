import { Consents } from './consent.service.js';
import { DeliveryController } from './delivery.controller.js';
import { Deliveries } from './delivery.service.js';
import { DispatchController } from './dispatch.controller.js';
import { Dispatches } from './dispatch.service.js';
import { SeveralDispatchesController } from './dispatches.controller.js';
import { SeveralDispatches } from './dispatches.service.js';
import { EndController } from './end.controller.js';
import { Ends } from './end.service.js';
import { MissingController } from './missing.controller.js';
import { MissingKits } from './missing.service.js';
import { MissingUnits } from './missing-units.service.js';
import { OpeningController } from './opening.controller.js';
import { Openings } from './opening.service.js';
import { PackingController } from './packing.controller.js';
import { Packing } from './packing.service.js';
import { Receipts } from './receipt.service.js';
import { ReplacementController } from './replacement.controller.js';
import { ReplacementSignatures } from './replacement-signatures.service.js';
import { Replacements } from './replacement.service.js';
import { ReturnController } from './return.controller.js';
import { Returns } from './return.service.js';
import { SettlementBook } from './settlement-book.service.js';
import { SettlementController } from './settlement.controller.js';
import { Settlements } from './settlement.service.js';
import { Shelf } from '../kits/shelf.service.js';
import { Undoing } from './undo.service.js';

/** The steps of a case, in the order in which they come. */
export const STEP_CONTROLLERS = [
  SeveralDispatchesController,
  PackingController,
  DispatchController,
  DeliveryController,
  ReplacementController,
  OpeningController,
  EndController,
  ReturnController,
  MissingController,
  SettlementController,
];

export const STEPS = [
  ...[
    Shelf,
    Packing,
    Consents,
    Dispatches,
    SeveralDispatches,
    Deliveries,
    ReplacementSignatures,
    Replacements,
    Openings,
    Ends,
    Receipts,
    Returns,
    MissingKits,
  ],
  ...[MissingUnits, SettlementBook, Settlements, Undoing],
];
