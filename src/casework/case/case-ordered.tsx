import { OrderedMedicines } from '../../requests/asking/ordered-medicines.page.js';
import { AT_HOME } from '../../kit-life/case-status.js';
import type { CaseStatus } from '../../kit-life/kit-life.js';
import { Body } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import { Inset } from '../../web/parts/warning.js';
import { OnScreen } from '../../web/parts/section.js';
import { useView, type View } from '../../web/view.js';
import { caseworkTexts } from '../casework.text.js';
import { WHAT_NEXT } from './case-moves.js';
import { isExpired, orderValidity } from './order-validity.text.js';
import type { WholeCase } from './case-details.js';

/** Whoever stands at the bed finds first what was signed to be given, by what lies in the box. */
export function ToGive({ it }: { it: WholeCase }) {
  const { ordered = [], allergies, lies, signedShortages } = it;
  const view = useView();
  if (!givesAtHome(it, view)) return null;
  return (
    <>
      <OnScreen>
        <Body>
          <Link href={`#${WHAT_NEXT}`}>{caseworkTexts(view)('toWhatNext')}</Link>
        </Body>
      </OnScreen>
      {isExpired(it) ? <Inset>{orderValidity(it, view)}</Inset> : <Body>{orderValidity(it, view)}</Body>}
      <OrderedMedicines medicines={ordered} signed="toGive" {...{ allergies, lies }} shortages={signedShortages} />
    </>
  );
}

/** For all others only what the prescriber wants otherwise than the network agreed. */
export function ChangedOrder({ it }: { it: WholeCase }) {
  const { orderChanges = [], ordered, allergies, lies, signedShortages } = it;
  const view = useView();
  if (orderChanges.length === 0 || givesAtHome(it, view)) return null;
  return (
    <OrderedMedicines
      {...{ medicines: orderChanges, among: ordered, allergies, lies }}
      signed="changes"
      shortages={signedShortages}
    />
  );
}

/** A kit that left may stand at the bed before anybody noted that it was brought. */
const MAY_BE_THERE: readonly CaseStatus[] = [...AT_HOME, 'dispatched'];

function givesAtHome({ status, practice, pharmacy, ordered }: WholeCase, { signedIn }: View): boolean {
  const elsewhere = ![practice.id, pharmacy?.id].includes(signedIn?.organisation.id);
  return elsewhere && MAY_BE_THERE.includes(status) && !!ordered?.length;
}
