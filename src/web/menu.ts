import type { OrganisationKind, Role } from '../platform/actor.js';
import { menuTexts } from './menu.text.js';
import type { Reader } from './texts.js';

export interface MenuItem {
  path: string;
  text: string;
  current: boolean;
}

const LINKS = {
  worklist: '/',
  newCase: '/cases/new',
  onBehalf: '/cases/on-behalf',
  cases: '/cases',
  kits: '/kits',
  standards: '/standards',
  pharmacies: '/pharmacies',
  monitoring: '/monitoring',
  reports: '/monitoring/reports',
  ownFigures: '/monitoring/own',
  people: '/people',
  organisations: '/organisations',
  administration: '/administration',
  settings: '/settings',
  accessRecord: '/access-record',
  breakGlass: '/break-glass',
  recalls: '/recalls',
  opiumLedger: '/opium-ledger',
  erasures: '/erasures',
  apiTokens: '/api-tokens',
  shelf: '/shelf',
  outside: '/conformity',
  leaner: '/leaner-standard',
  variants: '/variants',
  duties: '/duties',
} as const;

type Link = keyof typeof LINKS;

/** Which way each role finds: the most used first. */
const MENU: Record<Role, readonly Link[]> = {
  prescriber: ['worklist', 'newCase', 'cases', 'pharmacies', 'standards'],
  'practice-assistant': ['worklist', 'newCase', 'cases', 'pharmacies'],
  pharmacist: [
    'worklist',
    'cases',
    'onBehalf',
    'kits',
    'opiumLedger',
    'standards',
    'recalls',
    'pharmacies',
    'ownFigures',
  ],
  'pharmacy-assistant': [
    'worklist',
    'cases',
    'onBehalf',
    'kits',
    'opiumLedger',
    'standards',
    'pharmacies',
    'ownFigures',
  ],
  courier: ['worklist'],
  nurse: ['worklist', 'cases', 'pharmacies', 'standards'],
  coordinator: ['worklist', 'cases', 'monitoring', 'pharmacies', 'standards', 'recalls', 'reports', 'settings'],
  'lead-pharmacist': ['worklist', 'cases', 'monitoring', 'pharmacies', 'standards', 'recalls', 'settings'],
  administrator: ['administration', 'people', 'organisations', 'apiTokens', 'settings', 'erasures'],
  auditor: ['accessRecord'],
  system: [],
  box: [],
};

/** What a role keeps an eye on beside that: no room in the bar, and found where one looks for anything. */
const BESIDE: Partial<Record<Role, readonly Link[]>> = {
  coordinator: ['shelf', 'outside', 'leaner', 'variants', 'duties'],
  'lead-pharmacist': ['shelf', 'outside', 'leaner', 'variants', 'duties'],
};

/** Who looks after one organisation finds its people there, and nothing of the network. */
const AT_ONE_ORGANISATION: readonly Link[] = ['people', 'organisations', 'apiTokens'];

/** Nobody there asks for kits: they come to see the ones that are in a home. */
const AT_THE_POST: readonly Link[] = ['breakGlass', 'cases', 'pharmacies', 'standards'];

function linksOf(role: Role, kind: OrganisationKind | undefined): readonly Link[] {
  if (kind === 'out-of-hours-post') return role === 'prescriber' ? [...AT_THE_POST, 'onBehalf'] : AT_THE_POST;
  return role === 'administrator' && kind !== 'network' ? AT_ONE_ORGANISATION : MENU[role];
}

type Who = { role: Role; organisation: { kind: OrganisationKind } } | null;

function isUnder(path: string, root: string): boolean {
  return path === root || (root !== '/' && path.startsWith(`${root}/`));
}

/** The longest way that leads here is the current one: /cases/new is not /cases. */
export function menuFor(who: Who, path: string, reader: Reader): MenuItem[] {
  const t = menuTexts(reader);
  const links = who ? linksOf(who.role, who.organisation.kind) : [];
  const here = links.filter((link) => isUnder(path, LINKS[link]));
  const current = here.sort((one, other) => LINKS[other].length - LINKS[one].length)[0];
  return links.map((link) => ({ path: LINKS[link], text: t(link), current: link === current }));
}

/** The menu, and what stands beside it. */
export function waysFor(who: Who, reader: Reader): MenuItem[] {
  const t = menuTexts(reader);
  const beside = (who && BESIDE[who.role]) ?? [];
  return [...menuFor(who, '', reader), ...beside.map((link) => ({ path: LINKS[link], text: t(link), current: false }))];
}
