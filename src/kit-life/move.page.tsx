import type { ComponentChildren } from 'preact';
import { CASE_STATUS } from './case-status.text.js';
import type { MoveName } from './kit-life.js';
import type { ShortCase } from './short-case.js';
import { Layout } from '../web/layout.js';
import { Body } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Inset } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import { moveTexts } from './move.text.js';

interface MoveProps {
  view: View;
  title: string;
  data: ShortCase;
  /** When it cannot be made now the page says so, with the way out; not given: the database says. */
  move?: MoveName;
  children: ComponentChildren;
}

/** The frame of every page that changes one case. */
export function Move({ view, title, data, move, children }: MoveProps) {
  const t = moveTexts(view);
  const status = CASE_STATUS[view.language][data.status];
  const home = `/cases/${data.id}`;
  const can = move === undefined || data.moves.includes(move);
  return (
    <Layout view={view} title={title} caption={t('caption', { number: data.number, status })} back={home}>
      {can ? (
        children
      ) : (
        <>
          <Inset>{t('notNow', { status })}</Inset>
          <Body>
            <Link href={home}>{t('toCase')}</Link>
          </Body>
        </>
      )}
    </Layout>
  );
}
