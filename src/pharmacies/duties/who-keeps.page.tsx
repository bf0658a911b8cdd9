import { Body } from '../../web/parts/body.js';
import { Telephone } from '../../web/parts/telephone.js';
import { useView } from '../../web/view.js';
import type { Keeper } from './duties.query.js';
import { dutyTexts } from './duty.text.js';

/** For whoever reads the roster and would have it otherwise. */
export function WhoKeeps({ keeper }: { keeper: Keeper | null }) {
  const t = dutyTexts(useView());
  return (
    <Body>
      {t('swap', { keeper: keeper?.name ?? '' })} {keeper?.phone && <Telephone number={keeper.phone} />}
    </Body>
  );
}
