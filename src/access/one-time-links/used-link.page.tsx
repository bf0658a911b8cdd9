import { Layout } from '../../web/layout.js';
import { Body } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import type { View } from '../../web/view.js';
import { linkTexts } from './link.text.js';
import type { SeenLink } from './links.service.js';

type Over = Exclude<SeenLink['state'], 'open'>;
const HELP = { used: 'usedHelp', expired: 'expiredHelp', withdrawn: 'withdrawnHelp', none: 'noneHelp' } as const;

/** A link that cannot be used: what is the matter, and the way on. */
export function LinkOver({ state, view }: { state: Over; view: View }) {
  const t = linkTexts(view);
  return (
    <Layout view={view} title={t(state)}>
      <Body>{t(HELP[state])}</Body>
      <Body>
        <Link href="/sign-in">{t('toSignIn')}</Link>
      </Body>
      <Body>
        <Link href="/password-reset">{t('forgotten')}</Link>
      </Body>
    </Layout>
  );
}
