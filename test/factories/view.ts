import type { View } from '../../src/web/view.js';

/** What a page knows when nobody is signed in and nothing went wrong. */
export function viewWith(known: Partial<View> = {}): View {
  return {
    language: 'nl',
    path: '/',
    address: '/',
    networkName: 'Palliatieve Kit Haaglanden',
    signedIn: null,
    signingIn: false,
    csrfToken: '',
    menu: [],
    flash: null,
    typed: null,
    errors: [],
    keptFilters: [],
    nonce: 'bm9uY2U=',
    demonstration: false,
    now: new Date('2026-11-22T09:00:00Z'),
    ...known,
  };
}
