import { BoxAccessController } from '../box/box-access.controller.js';
import { BoxAccess } from '../box/box-access.service.js';
import { BoxCodes } from '../box/box-codes.service.js';
import { BoxController } from '../box/box.controller.js';
import { Boxes } from '../box/boxes.service.js';
import { BoxReports } from '../box/box-reports.service.js';
import { BoxReportsController } from '../box/box-reports.controller.js';
import { BoxCodesController } from '../box/box-codes.controller.js';
import { KitBoxCodeController } from '../box/kit-box-code.controller.js';
import { KitCheckController } from './kit-check.controller.js';
import { KitCheckers } from './kit-checker.service.js';
import { KitsToCheck } from './kits-to-check.service.js';
import { KitEmptyingController } from './kit-emptying.controller.js';
import { KitEmptying } from './kit-emptying.service.js';
import { KitLinesController } from './kit-lines.controller.js';
import { KitLines } from './kit-lines.service.js';
import { KitSealController } from './kit-seal.controller.js';
import { KitSeals } from './kit-seals.service.js';
import { KitSlotController } from './kit-slot.controller.js';
import { KitStories } from './kit-details.service.js';
import { KitsController } from './kits.controller.js';
import { Kits } from './kits.service.js';
import { OpiumLedgerController } from '../opium-ledger/opium-ledger.controller.js';
import { OpiumLedger } from '../opium-ledger/opium-ledger.service.js';
import { RationedKitsController } from '../rationing/rationed-kits.controller.js';
import { Witnesses } from '../steps/witness.service.js';
import { RecallDraftsController } from '../recalls/recall-drafts.controller.js';
import { RecallDrafts } from '../recalls/recall-drafts.service.js';
import { RecallReminders } from '../recalls/recall-reminders.job.js';
import { RecallController } from '../recalls/recall.controller.js';
import { CheckScansController } from '../scans/check-scans.controller.js';
import { CheckScans } from '../scans/check-scans.service.js';
import { KitScansController } from '../scans/kit-scans.controller.js';
import { KitScans } from '../scans/kit-scans.service.js';
import { Recalls } from '../recalls/recall.service.js';

/** A kit from its first line to its seal, and when it is emptied without having left. */
export const KIT_CONTROLLERS = [
  ...[KitsController, KitLinesController, KitSlotController, KitCheckController, KitSealController],
  ...[KitScansController, CheckScansController, KitEmptyingController, OpiumLedgerController],
  RationedKitsController,
  ...[
    RecallDraftsController,
    RecallController,
    BoxCodesController,
    KitBoxCodeController,
    BoxController,
    BoxAccessController,
    BoxReportsController,
  ],
];

export const KITS = [
  Kits,
  KitLines,
  KitStories,
  KitScans,
  CheckScans,
  KitCheckers,
  KitsToCheck,
  KitSeals,
  KitEmptying,
  OpiumLedger,
  Witnesses,
  Recalls,
  RecallDrafts,
  RecallReminders,
  BoxCodes,
  Boxes,
  BoxAccess,
  BoxReports,
];
