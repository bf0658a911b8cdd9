import { Body } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import type { View } from '../../web/view.js';
import { may } from '../../access/may.js';
import { NumberTag } from './numbers.page.js';
import { numberTexts } from './numbers.text.js';
import type { NumberStatus } from '../../access/register-check.js';

/** A number, and what the register said of it. */
export function Numbered({ number, status, view }: { number: string; status: NumberStatus | null; view: View }) {
  return (
    <>
      {number} <NumberTag status={status ?? 'unchecked'} view={view} />{' '}
      {status !== 'confirmed' && <Link href="/numbers">{numberTexts(view)('attention')}</Link>}
    </>
  );
}

/** From the lists of who has a number to those that wait for a check, for whoever may note one. */
export function ToNumbers({ view }: { view: View }) {
  if (!view.signedIn || !may(view.signedIn.role, 'keepPeople')) return null;
  return (
    <Body>
      <Link href="/numbers">{numberTexts(view)('toCheck')}</Link>
    </Body>
  );
}
