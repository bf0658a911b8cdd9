import type { Egfr } from '../../patients/egfr.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { Fault } from '../../web/problem.js';
import type { Language } from '../../web/texts.js';
import type { AskedMedicine } from './ordered-medicine.js';
import { opioidTexts } from './current-opioid.text.js';
import { LINE_FAULT } from './order.text.js';
import { faultsOfLines, faultsOfShares, type ShareFaultKind } from './order-lines.rules.js';
import type { NewRequest } from './request.js';
import { requestTexts } from './request-form.text.js';

type Key = Parameters<typeof requestTexts.says>[0];

export interface KnownOfRequest {
  today: PlainDate;
  inNetwork: boolean;
  organisations: readonly { id: string; kind: string }[];
  medicines: readonly AskedMedicine[];
}

/** What of a request its rules look at. */
export interface JudgedRequest extends Pick<
  NewRequest,
  'egfr' | 'afterHours' | 'directPhone' | 'regularPharmacyId' | 'preferredPharmacyId' | 'orderLines' | 'currentOpioid'
> {
  patient: { birthDate: PlainDate };
  homeCare: readonly { organisationId: string | null }[];
  /** Null: it was not said, or not rightly. */
  opioidNaive: boolean | null;
}

/** What only shows when today, the network and its organisations are known. */
export function faultsOf(request: JudgedRequest, known: KnownOfRequest): Fault[] {
  const is = (id: string | null, kind: string) =>
    id === null || known.organisations.some((one) => one.id === id && one.kind === kind);
  return [
    ...when(request.patient.birthDate > known.today, 'patient.birthDate', 'birthDateFuture'),
    ...egfrFaults(request.egfr, known.today, 'egfr'),
    ...when(!known.inNetwork, 'patient.postcode', 'postcodeOutside'),
    ...request.homeCare.flatMap(({ organisationId }, i) =>
      when(!is(organisationId, 'home-care'), `homeCare.${i}.organisationId`, 'homeCareWrong'),
    ),
    ...when(request.afterHours === 'self' && request.directPhone === null, 'directPhone', 'directPhoneMissing'),
    ...when(!is(request.regularPharmacyId, 'pharmacy'), 'regularPharmacyId', 'pharmacyWrong'),
    ...when(!is(request.preferredPharmacyId, 'pharmacy'), 'preferredPharmacyId', 'pharmacyWrong'),
    ...lineFaults(request, known.medicines),
    ...opioidFaults(request, known.medicines),
  ];
}

export const egfrFaults = (egfr: Egfr | null, today: PlainDate, at: string): Fault[] =>
  when(egfr !== null && egfr.measuredOn > today, `${at}.value`, 'egfrFuture');

export const lineFaults = ({ orderLines = [] }: Pick<NewRequest, 'orderLines'>, medicines: readonly AskedMedicine[]) =>
  faultsOfLines(orderLines, medicines).map(({ line, field, says }) => ({
    field: `orderLines.${line}.${field}`,
    said: (language: Language) => LINE_FAULT[language][says],
  }));

const OPIOID_FIELD: Record<ShareFaultKind, string> = {
  ...{ ownDoseMissing: 'mg', equivalentMissing: 'equivalentMg', shareCannotBe: 'mg' },
};

/** Each field says one thing, of the first medicine that it is about. */
export function opioidFaults(
  { opioidNaive, currentOpioid, orderLines }: Pick<JudgedRequest, 'opioidNaive' | 'currentOpioid' | 'orderLines'>,
  medicines: readonly AskedMedicine[],
): Fault[] {
  if (opioidNaive === null) return [];
  const at = (field: string) => `currentOpioidPer24h.${field}`;
  if (opioidNaive && currentOpioid)
    return [{ field: at('mg'), said: (language) => opioidTexts(language)('naiveHasNone') }];
  const [first] = faultsOfShares(medicines, orderLines ?? [], { opioidNaive, currentOpioid });
  if (!first) return [];
  const { medicine, says } = first;
  return [{ field: at(OPIOID_FIELD[says]), said: (language) => opioidTexts(language)(says, { medicine }) }];
}

function when(wrong: boolean, field: string, key: Key): Fault[] {
  return wrong ? [{ field, said: (language) => requestTexts(language)(key) }] : [];
}
