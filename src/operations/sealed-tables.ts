import { SEALED_FILE } from '../access/files/files.service.js';
import { SEALED_KEPT_FORM } from '../access/saved-forms/saved-forms.service.js';
import { SEALED_AUTHENTICATOR } from '../access/second-factors/authenticators.service.js';
import type { SealedTable } from '../platform/sealed.js';
import { SEALED_DRAFT } from '../requests/asking/drafts.service.js';
import { SEALED_LINES, SEALED_ORDER } from '../requests/asking/orders.service.js';
import { SEALED_FORM } from '../requests/on-behalf/signed-forms.service.js';
import { SEALED_ANSWER, SEALED_QUESTION } from '../requests/objections/objections.service.js';
import { SEALED_PATIENT } from '../patients/patients.service.js';

/** Everything that the vault seals: what a new key must be brought to. A test holds that no column is forgotten. */
export const SEALED_TABLES: readonly SealedTable[] = [
  SEALED_PATIENT,
  SEALED_ORDER,
  SEALED_LINES,
  SEALED_FORM,
  SEALED_QUESTION,
  SEALED_ANSWER,
  SEALED_FILE,
  SEALED_DRAFT,
  SEALED_AUTHENTICATOR,
  SEALED_KEPT_FORM,
];
