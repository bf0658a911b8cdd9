import { OrderedMedicines } from '../../requests/asking/ordered-medicines.page.js';
import { AT_HOME } from '../../kit-life/case-status.js';
import { useView, type View } from '../../web/view.js';
import type { WholeCase } from './case-details.js';

/** Whoever stands at the bed finds first what was signed to be given, by what lies in the box. */
export function ToGive({ it }: { it: WholeCase }) {
  const { ordered = [], allergies, lies, signedShortages } = it;
  if (!givesAtHome(it, useView())) return null;
  return <OrderedMedicines medicines={ordered} signed="toGive" {...{ allergies, lies }} shortages={signedShortages} />;
}

/** For all others only what the prescriber wants otherwise than the network agreed. */
export function ChangedOrder({ it }: { it: WholeCase }) {
  const { orderChanges = [], allergies, lies, signedShortages } = it;
  if (orderChanges.length === 0 || givesAtHome(it, useView())) return null;
  return (
    <OrderedMedicines medicines={orderChanges} signed="changes" {...{ allergies, lies }} shortages={signedShortages} />
  );
}

function givesAtHome({ status, practice, pharmacy, ordered }: WholeCase, { signedIn }: View): boolean {
  const elsewhere = ![practice.id, pharmacy?.id].includes(signedIn?.organisation.id);
  return elsewhere && AT_HOME.includes(status) && !!ordered?.length;
}
