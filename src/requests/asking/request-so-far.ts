import type { Rightly } from '../../web/rightly.js';
import { currentOpioidFrom } from './current-opioid.input.js';
import { egfrOf } from './egfr.input.js';
import { orderLineFrom, type OrderLineInput } from './order-line.input.js';
import type { RequestInput } from './request.input.js';
import type { JudgedRequest } from './request.rules.js';

/** What a request that is not filled in rightly everywhere says so far, as its rules judge it. */
export function requestSoFar(input: Rightly<RequestInput>): JudgedRequest {
  const opioid = opioidIn(input);
  return {
    patient: { birthDate: input.patient?.birthDate ?? '' },
    egfr: input.egfr?.value === undefined ? null : egfrOf({ ...input.egfr, value: input.egfr.value }),
    homeCare: homeCareIn(input),
    afterHours: input.afterHours ?? 'post',
    directPhone: input.directPhone ?? null,
    regularPharmacyId: input.regularPharmacyId ?? null,
    preferredPharmacyId: input.preferredPharmacyId ?? null,
    orderLines: (input.orderLines ?? []).map((line) => orderLineFrom(line as OrderLineInput)),
    opioidNaive: opioid === 'unclear' ? null : (input.opioidNaive ?? null),
    currentOpioid: opioid === 'unclear' ? null : opioid,
  };
}

const homeCareIn = ({ homeCare, homeCareOrganisationId: one }: Rightly<RequestInput>) =>
  homeCare?.map(({ organisationId = null }) => ({ organisationId })) ?? (one ? [{ organisationId: one }] : []);

/** Of what somebody has already, half an answer says nothing. */
function opioidIn({ currentOpioidPer24h: said }: Rightly<RequestInput>) {
  if (said === undefined) return null;
  const { mg, substance, route, equivalentMg } = said;
  if (mg === undefined || substance === undefined || route === undefined) return 'unclear';
  return currentOpioidFrom({ mg, substance, route, ...(equivalentMg !== undefined && { equivalentMg }) });
}
