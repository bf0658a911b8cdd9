import type { StandardStatus } from './standard.js';

export const STANDARD_STATUS: Record<'nl' | 'en', Record<StandardStatus, string>> = {
  nl: {
    draft: 'Concept',
    approved: 'Goedgekeurd',
    published: 'Gepubliceerd',
    superseded: 'Opgevolgd',
    withdrawn: 'Ingetrokken',
  },
  en: {
    draft: 'Draft',
    approved: 'Approved',
    published: 'Published',
    superseded: 'Superseded',
    withdrawn: 'Withdrawn',
  },
};
