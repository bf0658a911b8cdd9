import type { DemonstrationStandards } from './standards.js';

/** Where the story plays: who takes part, and who works there. */
export interface Ground {
  network: string;
  networkOrganisation: string;
  standards: DemonstrationStandards;
  practices: string[];
  pharmacies: string[];
  homeCare: string[];
  nightCare: string;
  outOfHoursPost: string;
  /** Who made the history: per organisation the people who work there. */
  staff: Map<string, string[]>;
}
