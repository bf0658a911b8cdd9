import { formatDay } from '../web/format.js';
import { Body, Code } from '../web/parts/body.js';
import { ButtonLink } from '../web/parts/button.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import type { DatedSubstitution, Standard } from './standard.js';
import { standardTexts } from './standard.text.js';
import { substitutionTexts } from './substitution.text.js';

interface Shown {
  standard: Pick<Standard, 'id' | 'status' | 'substitutions'>;
  view: View;
  editable: boolean;
}

export function SubstitutionsTable({ standard, view, editable }: Shown) {
  const t = substitutionTexts(view);
  const published = standard.status === 'published' || standard.status === 'superseded';
  if (!published && standard.substitutions.length === 0) return null;
  const reason = ({ reason: why, needsConsent }: DatedSubstitution) =>
    needsConsent ? `${why} (${t('consentNeeded')})` : why;
  return (
    <Section title={t('substitutions')}>
      {standard.substitutions.length === 0 && <Body>{t('noSubstitutions')}</Body>}
      {standard.substitutions.length > 0 && (
        <Table
          caption={t('substitutions')}
          captionSize="hidden"
          rows={standard.substitutions}
          rowKey={({ id }) => id}
          columns={[
            { title: standardTexts(view)('slot'), cell: ({ slot }) => <Code>{slot}</Code>, heads: true },
            { title: t('substitute'), cell: ({ productName, product }) => `${productName} (${product})` },
            {
              title: t('periodTitle'),
              cell: ({ from, to }) =>
                t('period', { from: formatDay(from, view, 'medium'), to: formatDay(to, view, 'medium') }),
            },
            { title: t('reason'), cell: reason },
          ]}
        />
      )}
      {editable && published && (
        <ButtonLink href={`/standards/${standard.id}/substitutions`} kind="secondary">
          {t('addSubstitution')}
        </ButtonLink>
      )}
    </Section>
  );
}
