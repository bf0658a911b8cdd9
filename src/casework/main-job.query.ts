import type { Statement } from '../platform/database/database.js';

/** From request to delivery and undone again, so that a connection knows the way. Takes the time. */
export const REHEARSAL: Statement = { name: 'rehearsal', text: 'select rehearse_main_job($1) as reached' };
