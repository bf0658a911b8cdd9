import { may } from '../access/may.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { faultInWords } from './substitution-fault.js';
import type { ProposedChange } from './substitution-form.query.js';
import { notOfferedTexts } from './not-offered.text.js';

interface Shown {
  id: string;
  proposal: ProposedChange;
  view: View;
}

/** Why a product that is there is not among the choices, and the way to add or correct one: what was typed is kept meanwhile. */
export function NotOffered({ id, proposal: { slot, products, notOffered }, view }: Shown) {
  const t = notOfferedTexts(view);
  const aside = `/standards/${id}/substitutions/aside`;
  const shut = products.flatMap(({ code, name, fault, canBeChosen }) =>
    fault && !canBeChosen ? [{ code, name, fault }] : [],
  );
  const rows = [...notOffered, ...shut];
  const corrects = view.signedIn !== null && may(view.signedIn.role, 'correctProducts');
  return (
    <Details summary={t('notThere')} open={products.length === 0}>
      {slot.atc !== null && <Body>{t('asks', { atc: slot.atc, route: slot.route ?? '–' })}</Body>}
      {rows.length > 0 && (
        <Table
          caption={t('notOffered')}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            { title: t('product'), heads: true, cell: ({ name, code }) => `${name} (${code})` },
            { title: t('why'), cell: ({ fault }) => faultInWords(fault, view.language) },
            ...(corrects
              ? [
                  {
                    title: t('correct'),
                    cell: ({ code, name, fault: { why } }: (typeof rows)[number]) =>
                      why === 'already-in-slot' ? null : (
                        <Button kind="secondary" formAction={`${aside}?product=${code}`} about={name}>
                          {t('correct')}
                        </Button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {rows.length > 0 && !corrects && <Body>{t('whoCorrects')}</Body>}
      <Body>{t('keptMeanwhile')}</Body>
      <Button kind="secondary" formAction={aside}>
        {t('add')}
      </Button>
    </Details>
  );
}
