import { formatDay } from '../web/format.js';
import { Body } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Inset, Warning } from '../web/parts/warning.js';
import { useView } from '../web/view.js';
import { isComing, isPrepared } from './standard.rules.js';
import type { StandardVersion } from './standard.js';
import { standardTexts } from './standard.text.js';

interface Shown {
  /** Of the draft itself, to lay another version beside it. */
  path: string;
  others: readonly StandardVersion[];
}

/** What somebody must know who works on a draft: that another version takes effect later, or is being prepared beside it. */
export function StandardsAhead({ path, others }: Shown) {
  const view = useView();
  const t = standardTexts(view);
  const compare = ({ id, name }: StandardVersion) => (
    <Link href={`${path}/difference?from=${id}`} about={name}>
      {t('compareWithIt')}
    </Link>
  );
  return (
    <>
      {others.filter(isComing).map((it) => (
        <Warning key={it.id}>
          {t('comes', { name: it.name, day: formatDay(it.takesEffectOn ?? '', view) })} {compare(it)}
        </Warning>
      ))}
      {others.filter(isPrepared).map((it) => (
        <Inset key={it.id}>
          <Body>
            {t(it.status === 'approved' ? 'approvedToo' : 'preparedToo', { name: it.name })} {compare(it)}
          </Body>
        </Inset>
      ))}
    </>
  );
}
