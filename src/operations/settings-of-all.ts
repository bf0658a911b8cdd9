import '../exchange/imports.settings.js';
import '../access-record/review.settings.js';
import '../people/numbers/numbers.settings.js';
import '../dispensing/dispensing.settings.js';
import '../kit-life/kit-life.settings.js';
import '../kit-standards/substitution.settings.js';
import '../monitoring/monitoring.settings.js';
import '../notifications/notifications.settings.js';
import '../patients/patients.settings.js';
import '../pharmacies/pharmacies.settings.js';
import '../pharmacies/pharmacy-reminders.settings.js';
import '../requests/requests.settings.js';
import '../uniformity/uniformity.settings.js';
import type { QueryRunner } from 'typeorm';
import { decidersOf } from '../access/setting-groups.js';
import { keepRows } from '../platform/database/rows-of-code.js';
import { registeredSettings } from '../platform/settings.js';

/** What `threshold(...)` answers in SQL where a network chose nothing, and who may choose: as TypeScript has it. */
export const writeSettingDefaults = (runner: QueryRunner): Promise<void> =>
  keepRows(
    runner,
    'setting_default',
    [...registeredSettings()].map(([key, { standard }]) => ({ key, value: standard, decided_by: decidersOf(key) })),
  );
