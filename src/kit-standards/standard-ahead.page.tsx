import { formatDay } from '../web/format.js';
import { Body, List } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Inset, Warning } from '../web/parts/warning.js';
import { useView } from '../web/view.js';
import { isPrepared } from './standard.rules.js';
import type { StandardVersion } from './standard.js';
import type { Ahead } from './standards-ahead.query.js';
import { standardTexts } from './standard.text.js';

interface Shown {
  /** Of the draft itself, to lay another version beside it. */
  path: string;
  others: readonly StandardVersion[];
  ahead: readonly Ahead[];
}

/** What somebody must know who works on a draft: that another version takes effect later, or is being prepared beside it. */
export function StandardsAhead({ path, others, ahead }: Shown) {
  const view = useView();
  const t = standardTexts(view);
  const compare = ({ id, name }: Pick<StandardVersion, 'id' | 'name'>) => (
    <Link href={`${path}/difference?from=${id}`} about={name}>
      {t('compareWithIt')}
    </Link>
  );
  return (
    <>
      {ahead.map(({ id, name, takesEffectOn, missing }) => {
        const says = t('comes', { name, day: formatDay(takesEffectOn ?? '', view) });
        if (missing.length === 0)
          return (
            <Inset key={id}>
              <Body>
                {says} {t('nothingMissing')} {compare({ id, name })}
              </Body>
            </Inset>
          );
        return (
          <>
            <Warning key={id}>
              {says} {t('missing')} {compare({ id, name })}
            </Warning>
            <List items={missing.map((one) => one[view.language])} />
          </>
        );
      })}
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
