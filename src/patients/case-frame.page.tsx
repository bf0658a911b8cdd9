import { Fragment, type ComponentChildren } from 'preact';
import { STATUS } from '../kit-life/case-status.js';
import { CASE_STATUS } from '../kit-life/case-status.text.js';
import type { KitPlace } from '../kit-life/kit-place.js';
import { KIT_PLACE } from '../kit-life/kit-place.text.js';
import type { MoveName } from '../kit-life/kit-life.js';
import { moveTexts } from '../kit-life/move.text.js';
import type { ShortCase } from '../kit-life/short-case.js';
import { formatList, formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import { Banner } from '../web/parts/banner.js';
import { Body, Code } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Inset } from '../web/parts/warning.js';
import type { Language } from '../web/texts.js';
import { useView, type View } from '../web/view.js';
import { birthDateInWords } from './birth-date.text.js';
import { caseFrameTexts } from './case-frame.text.js';
import type { Called } from './seen-cases.service.js';

/** What the banner knows of a case; person, seals and allergies only when whoever looks may see them. */
export type ToldCase = Pick<ShortCase, 'id' | 'number' | 'status'> & {
  person?: Called | null;
  seals?: string[];
  /** Where each of these boxes is. */
  places?: KitPlace[];
  allergyNames?: Record<Language, string>[];
  orderValidUntil?: Date | null;
};

/** Which case, whose, and which box: on top of every page that is about one. */
export function CaseBanner({
  of: { id, number, status, person, seals = [], places = [], allergyNames = [], orderValidUntil },
}: {
  of: ToldCase;
}) {
  const view = useView();
  const t = caseFrameTexts(view);
  const home = `/cases/${id}`;
  return (
    <Banner
      label={t('label')}
      items={[
        person && <strong>{person.name}</strong>,
        person && t('born', { day: birthDateInWords(person.birthDate, view) }),
        allergyNames.length > 0 && <strong>{t('allergies', { names: namesIn(allergyNames, view) })}</strong>,
        STATUS[status].needsOrder && !!orderValidUntil && orderValidUntil <= view.now && (
          <strong>{t('expired', { at: formatMoment(orderValidUntil, view) })}</strong>
        ),
        seals.length > 0 && (
          <>
            {t('seal')} <Seals seals={seals} places={places} />
          </>
        ),
        view.path === home ? (
          t('case', { number: String(number) })
        ) : (
          <Link href={home}>{t('case', { number: String(number) })}</Link>
        ),
        <StatusTag key="status" colour={STATUS[status].colour}>
          {CASE_STATUS[view.language][status]}
        </StatusTag>,
      ]}
    />
  );
}

/** Of several boxes each says where it is: the one at home must not be taken for the one that went. */
function Seals({ seals, places }: Required<Pick<ToldCase, 'seals' | 'places'>>) {
  const words = KIT_PLACE[useView().language];
  return (
    <>
      {seals.map((seal, at) => {
        const place = seals.length > 1 ? places[at] : undefined;
        return (
          <Fragment key={seal}>
            {at > 0 && ' · '}
            <Code>{seal}</Code>
            {place && ` (${words[place].toLowerCase()})`}
          </Fragment>
        );
      })}
    </>
  );
}

export const namesIn = (all: readonly Record<Language, string>[], view: View): string =>
  formatList(
    all.map((name) => name[view.language]),
    view,
  );

interface FrameProps {
  view: View;
  title: string;
  data: ToldCase & Pick<ShortCase, 'moves'>;
  /** The moves that this page is for; when none can be made now it says so, with the way out. Not given: the database says. */
  moves?: readonly MoveName[];
  can?: boolean;
  children: ComponentChildren;
}

/** The frame of every page on which a case takes a step, or something of it changes. */
export function CaseFrame({ view, title, data, moves, can = isOne(moves, data), children }: FrameProps) {
  const t = moveTexts(view);
  const home = `/cases/${data.id}`;
  return (
    <Layout view={view} title={title} banner={<CaseBanner of={data} />} back={home}>
      {can ? (
        children
      ) : (
        <>
          <Inset>{t('notNow', { status: CASE_STATUS[view.language][data.status] })}</Inset>
          <Body>
            <Link href={home}>{t('toCase')}</Link>
          </Body>
        </>
      )}
    </Layout>
  );
}

const isOne = (moves: readonly MoveName[] | undefined, of: Pick<ShortCase, 'moves'>) =>
  moves?.some((move) => of.moves.includes(move)) ?? true;
