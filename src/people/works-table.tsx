import { formatDay } from '../web/format.js';
import { Link } from '../web/parts/link.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { ROLE_NAMES } from '../access/access.text.js';
import type { KnownPerson } from './people.query.js';
import { peopleTexts } from './people.text.js';

const COLOURS = { present: 'green', 'to-come': 'blue', over: 'grey' } as const;

/** Where somebody works and worked; each role can be ended by itself. */
export function WorksTable({ person: { id, works }, view }: { person: KnownPerson; view: View }) {
  const t = peopleTexts(view);
  const roles = ROLE_NAMES[view.language];
  return (
    <Table
      caption={t('worksTitle')}
      captionSize="hidden"
      rows={works}
      rowKey={({ organisationId, role }) => `${organisationId} ${role}`}
      columns={[
        { title: t('organisation'), heads: true, cell: ({ organisation }) => organisation },
        { title: t('role'), cell: ({ role }) => roles[role] },
        { title: t('from'), cell: ({ from }) => formatDay(from, view) },
        { title: t('until'), cell: ({ until }) => (until ? formatDay(until, view) : '–') },
        { title: t('state'), cell: ({ state }) => <StatusTag colour={COLOURS[state]}>{t(state)}</StatusTag> },
        {
          title: t('end'),
          cell: ({ organisationId, organisation, role, state, mine }) =>
            mine && state !== 'over' ? (
              <Link
                href={`/people/${id}/departures?organisationId=${organisationId}&role=${role}`}
                about={t('endAbout', { role: roles[role], organisation })}
              >
                {t('end')}
              </Link>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
