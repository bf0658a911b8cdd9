import type { ComponentChildren } from 'preact';
import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import type { MoveName } from '../../kit-life/kit-life.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { Layout } from '../../web/layout.js';
import { Body } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { stepTexts } from './step.text.js';

export interface StepProps {
  view: View;
  title: string;
  data: Pick<ShortCase, 'id' | 'number' | 'status' | 'moves'>;
  /** The moves that this page is for; when none can be made now it says so, with the way out. */
  moves: readonly MoveName[];
  children: ComponentChildren;
}

/** The frame of every page on which a case takes a step. */
export function Step({ view, title, data, moves, children }: StepProps) {
  const t = stepTexts(view);
  const status = CASE_STATUS[view.language][data.status];
  const home = `/cases/${data.id}`;
  return (
    <Layout view={view} title={title} caption={t('caption', { number: data.number, status })} back={home}>
      {moves.some((move) => data.moves.includes(move)) ? (
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
