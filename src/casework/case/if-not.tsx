import { Telephone } from '../../web/parts/telephone.js';
import { useView } from '../../web/view.js';
import { caseworkTexts } from '../casework.text.js';
import type { CaseStory } from './case-details.js';
import { whomIfNot } from './if-not.rules.js';

/** The end of the sentence about what comes next. */
export function IfNot({ it }: { it: CaseStory }) {
  const view = useView();
  const whom = whomIfNot(it, view.signedIn?.organisation);
  if (!whom) return null;
  return (
    <>
      {' '}
      {caseworkTexts(view)('ifNot', { name: whom.name })} <Telephone number={whom.phone} />.
    </>
  );
}
