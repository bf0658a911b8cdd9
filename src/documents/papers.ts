import type { Viewer } from '../kit-life/fields-by-part.js';

export const PAPERS = ['execution-order', 'prescriptions', 'packing-list', 'label', 'registration', 'leaflet'] as const;
export type PaperName = (typeof PAPERS)[number];

const TREATS_OR_SUPPLIES = ['practice', 'supplier', 'home-care', 'out-of-hours'] as const;

/** Which paper who gets; whoever is only asked gets none. */
export const PAPERS_BY_PART: Record<PaperName, readonly Viewer[]> = {
  'execution-order': TREATS_OR_SUPPLIES,
  prescriptions: ['practice', 'supplier'],
  'packing-list': TREATS_OR_SUPPLIES,
  label: ['supplier'],
  registration: ['supplier', 'home-care', 'out-of-hours'],
  leaflet: TREATS_OR_SUPPLIES,
};

/** What lies in the box, in the order in which it is put there. */
export const IN_THE_BOX = ['execution-order', 'packing-list', 'registration', 'leaflet'] as const;

export const papersFor = (parts: readonly Viewer[]): PaperName[] =>
  PAPERS.filter((paper) => PAPERS_BY_PART[paper].some((part) => parts.includes(part)));
