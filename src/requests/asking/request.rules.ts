import type { PlainDate } from '../../platform/calendar.js';
import type { Fault } from '../../web/problem.js';
import type { Language } from '../../web/texts.js';
import type { AskedMedicine } from './ordered-medicine.js';
import { LINE_FAULT } from './order.text.js';
import { faultsOfLines, sharesWithoutDose } from './order-lines.rules.js';
import type { NewRequest } from './request.js';
import { requestTexts } from './request-form.text.js';

type Key = Parameters<typeof requestTexts.says>[0];

export interface KnownOfRequest {
  today: PlainDate;
  inNetwork: boolean;
  organisations: readonly { id: string; kind: string }[];
  medicines: readonly AskedMedicine[];
}

/** What only shows when today, the network and its organisations are known. */
export function faultsOf(request: NewRequest, known: KnownOfRequest): Fault[] {
  const is = (id: string | null, kind: string) =>
    id === null || known.organisations.some((one) => one.id === id && one.kind === kind);
  return [
    ...when(request.patient.birthDate > known.today, 'patient.birthDate', 'birthDateFuture'),
    ...when(!known.inNetwork, 'patient.postcode', 'postcodeOutside'),
    ...when(!is(request.homeCareOrganisationId, 'home-care'), 'homeCareOrganisationId', 'homeCareWrong'),
    ...when(!is(request.regularPharmacyId, 'pharmacy'), 'regularPharmacyId', 'pharmacyWrong'),
    ...when(!is(request.preferredPharmacyId, 'pharmacy'), 'preferredPharmacyId', 'pharmacyWrong'),
    ...faultsInLines(request, known.medicines).map(({ line, field, says }) => ({
      field: `orderLines.${line}.${field}`,
      said: (language: Language) => LINE_FAULT[language][says],
    })),
  ];
}

const faultsInLines = ({ orderLines = [], opioidNaive }: NewRequest, medicines: readonly AskedMedicine[]) => [
  ...faultsOfLines(orderLines, medicines),
  ...(opioidNaive ? [] : sharesWithoutDose(orderLines, medicines)),
];

function when(wrong: boolean, field: string, key: Key): Fault[] {
  return wrong ? [{ field, said: (language) => requestTexts(language)(key) }] : [];
}
