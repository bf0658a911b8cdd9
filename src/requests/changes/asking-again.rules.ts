import { AT_HOME, BEFORE_DELIVERY } from '../../kit-life/case-status.js';
import type { CaseStatus } from '../../kit-life/kit-life.js';

/** While a kit is on its way or at home, one does not ask for another. */
export const mayAskAgain = (status: CaseStatus): boolean => ![...BEFORE_DELIVERY, ...AT_HOME].includes(status);
