import type { KnownPatient } from '../../patients/patients.service.js';
import type { forList } from '../../kit-life/visible-to.js';

/** Enough to know whom a row is about and where to go. */
export type ListedPatient = ReturnType<typeof forList<KnownPatient>>;
