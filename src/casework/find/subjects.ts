import type { Action } from '../../access/may.js';
import type { OrganisationKind } from '../../platform/actor.js';
import type { SignedIn } from '../../web/signed-in.js';

interface Subject {
  /** Where it is told of, to whom may do this. */
  path: string;
  may: Action;
  /** For those who work there alone. */
  at?: OrganisationKind;
}

/** Pages that people look for by what they are about: in no menu, or under a name that says less. */
export const SUBJECTS = {
  ownHours: { path: '/pharmacies/:own', may: 'keepPharmacy', at: 'pharmacy' },
  hours: { path: '/pharmacies', may: 'seePharmacies' },
  coverage: { path: '/monitoring/coverage', may: 'seeMonitoring' },
  uptake: { path: '/monitoring/uptake', may: 'seeMonitoring' },
  emergency: { path: '/break-glass', may: 'breakGlass', at: 'out-of-hours-post' },
  emergencyAtBox: { path: '/box', may: 'breakGlass', at: 'home-care' },
  drafts: { path: '/drafts', may: 'draft' },
  pastOffers: { path: '/past-offers', may: 'decline' },
  products: { path: '/products', may: 'seeStandards' },
  conformity: { path: '/conformity', may: 'seeConformity' },
  variant: { path: '/variants/own', may: 'keepVariant' },
  variants: { path: '/variants', may: 'compareVariants' },
  regionShelf: { path: '/shelf', may: 'seeRegionShelf' },
  leaner: { path: '/leaner-standard', may: 'compareVariants' },
  duties: { path: '/duties', may: 'seeDuties' },
  readiness: { path: '/pharmacies/readiness', may: 'confirmReadiness' },
  boxCodes: { path: '/box-codes', may: 'sealKit' },
  supply: { path: '/monitoring/security', may: 'seeMonitoring' },
  demand: { path: '/monitoring/demand', may: 'seeMonitoring' },
  allFigures: { path: '/monitoring/figures', may: 'seeMonitoring' },
  trend: { path: '/monitoring/trend', may: 'seeMonitoring' },
  comparison: { path: '/monitoring/comparison', may: 'seeMonitoring' },
  without: { path: '/monitoring/without-a-kit', may: 'seeMonitoring' },
  nextPharmacy: { path: '/monitoring/next-pharmacy', may: 'seeMonitoring' },
  weakestPoint: { path: '/monitoring/weakest-point', may: 'seeMonitoring' },
  conformityFigure: { path: '/monitoring/conformity', may: 'seeMonitoring' },
  leadTime: { path: '/monitoring/lead-time', may: 'seeMonitoring' },
  timeliness: { path: '/monitoring/timeliness', may: 'seeMonitoring' },
  fillRate: { path: '/monitoring/fill-rate', may: 'seeMonitoring' },
  targets: { path: '/monitoring/targets', may: 'seeMonitoring' },
  nextReport: { path: '/monitoring/next-report', may: 'seeMonitoring' },
  review: { path: '/access-record/review', may: 'reviewAccess' },
  patientRecord: { path: '/access-record/patient', may: 'findPatientRecord' },
  numbers: { path: '/numbers', may: 'keepPeople' },
  queues: { path: '/queues', may: 'seeHealth' },
  reach: { path: '/account/reach', may: 'beSignedIn' },
  imports: { path: '/imports', may: 'importLists' },
  letters: { path: '/letters', may: 'seeLetters' },
  notices: { path: '/notices', may: 'beSignedIn' },
  account: { path: '/account', may: 'beSignedIn' },
} as const satisfies Record<string, Subject>;
export type SubjectName = keyof typeof SUBJECTS;
export const SUBJECT_NAMES = Object.keys(SUBJECTS) as SubjectName[];

export const pathOf = (name: SubjectName, { organisation }: Pick<SignedIn, 'organisation'>): string =>
  SUBJECTS[name].path.replace(':own', organisation.id);
