import { More } from '../../web/parts/more.js';
import { Telephone } from '../../web/parts/telephone.js';
import { useView } from '../../web/view.js';
import type { WithoutMail } from './without-mail.query.js';
import { worklistTexts } from './worklist.text.js';

/** Who hears nothing by mail, with the number to phone. */
export function NoMail({ organisations }: { organisations: readonly WithoutMail[] }) {
  const t = worklistTexts(useView());
  if (organisations.length === 0) return null;
  const [first] = organisations;
  const summary =
    organisations.length === 1 && first
      ? t('noMail', { name: first.name })
      : t('noMailAll', { n: organisations.length });
  return (
    <More
      summary={summary}
      items={organisations.map(({ name, phone }) => (
        <>
          {name}: {phone ? <Telephone number={phone} /> : t('noPhone')}
        </>
      ))}
    />
  );
}

/** The same of one, among other things. */
export function WithoutMailLine({ of: { name, phone } }: { of: WithoutMail }) {
  const t = worklistTexts(useView());
  return (
    <>
      {t('noMail', { name })}: {phone ? <Telephone number={phone} /> : t('noPhone')}
    </>
  );
}
