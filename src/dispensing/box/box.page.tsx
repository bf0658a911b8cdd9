import { may } from '../../access/may.js';
import { unitIn } from '../../kit-standards/unit.js';
import type { ComponentChildren } from 'preact';
import { v7 as uuidv7 } from 'uuid';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Details } from '../../web/parts/details.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { QuantityField } from '../../web/parts/quantity-field.js';
import { Radios } from '../../web/parts/radios.js';
import { ReportForm, Said } from '../../web/parts/slim.js';
import { Inset } from '../../web/parts/warning.js';
import { SlimLayout } from '../../web/slim-layout.js';
import { useView, type View } from '../../web/view.js';
import { Ending } from '../steps/end.page.js';
import { openingTexts, ORDERERS } from '../steps/opening.text.js';
import { Symptoms } from '../steps/use.page.js';
import { boxAccessPath, boxPath } from './box-code.js';
import type { Report } from './box-report.js';
import { Numbers } from './box-numbers.page.js';
import { boxPageTexts } from './box-page.text.js';
import { OVER, type BoxNow, type NumberToPhone, type SlotInBox } from './boxes.service.js';

export interface BoxState {
  code: string;
  /** Why nothing can be done with it. */
  over: string | null;
  /** Whom one may phone then. */
  whom: NumberToPhone[];
  /** Once the seal was right. */
  now: BoxNow | null;
}

const SCRIPTS = ['quantity.js', 'box.js'];
const WHO = ['name', 'organisation', 'sealNumber'];
export const isOver = (why: string | null): why is (typeof OVER)[number] => OVER.some((word) => word === why);

export function BoxPage({ data: { code, over, whom, now }, view }: PageProps<BoxState>) {
  const t = boxPageTexts(view);
  if (isOver(over))
    return (
      <SlimLayout view={{ ...view, errors: [] }} title={t(`title-${over}`)} scripts={SCRIPTS}>
        <Body>{t(over)}</Body>
        {whom.length === 0 ? <Body>{t('label')}</Body> : <Numbers numbers={whom} />}
      </SlimLayout>
    );
  return (
    <SlimLayout view={view} title={t(now ? 'whatNow' : 'title')} scripts={SCRIPTS}>
      {now ? <AtTheBox now={now} /> : <WhoIsThere code={code} />}
      {(view.signedIn === null || may(view.signedIn.role, 'seeCases')) && (
        <Body>
          <Link href={boxAccessPath(code)}>{t('account')}</Link>
        </Body>
      )}
    </SlimLayout>
  );
}

/** A report that was refused goes along with what is put right here: nothing of it is typed twice. */
function WhoIsThere({ code }: { code: string }) {
  const view = useView();
  const t = boxPageTexts(view);
  const typed = [...(view.typed ?? [])].filter(([name]) => !WHO.includes(name));
  const isReport = typed.some(([name, [value]]) => name === 'report' && value !== 'look');
  return (
    <Form action={boxPath(code)}>
      {isReport && <Inset>{t('reportWaits')}</Inset>}
      <Field name="name" label={t('name')} autoComplete="name" />
      <Field name="organisation" label={t('organisation')} autoComplete="organization" />
      <Field name="sealNumber" label={t('seal')} hint={t('sealHint')} width={20} code autoComplete="off" />
      {isReport ? (
        typed.flatMap(([name, values]) => values.map((value) => <Hidden key={name} name={name} value={value} />))
      ) : (
        <Hidden name="report" value="look" />
      )}
      <Button>{t('goOn')}</Button>
      <Body>{t('recorded')}</Body>
    </Form>
  );
}

function AtTheBox({ now }: { now: BoxNow }) {
  const view = useView();
  const t = boxPageTexts(view);
  const wrong = (...fields: string[]) => view.errors.some(({ field }) => fields.some((one) => field.startsWith(one)));
  const { opened, ended, numbers, noted } = now;
  return (
    <>
      <Said
        words={{ kept: t('kept'), refused: t('refused'), notArrived: t('notArrived', { at: '{at}', what: '{what}' }) }}
      >
        {noted && t(`noted-${noted.report}`)}
      </Said>
      {opened && !noted && <Inset>{t('isOpened')}</Inset>}
      {ended && !noted && <Inset>{t('isEnded')}</Inset>}
      <Body>{t('follow')}</Body>
      {!opened && (
        <Details summary={t('opening')} open={wrong('orderedBy', 'symptoms')}>
          <Opening now={now} />
        </Details>
      )}
      <Details summary={t('use')} open={wrong('used')}>
        <Use now={now} />
      </Details>
      {!ended && (
        <Details summary={t('end')} open={wrong('reason', 'on')}>
          <ReportOf report="end" now={now}>
            <Ending view={view} today={now.today} />
          </ReportOf>
        </Details>
      )}
      <Numbers numbers={numbers} />
    </>
  );
}

function Opening({ now }: { now: BoxNow }) {
  const view = useView();
  const t = openingTexts(view);
  return (
    <ReportOf report="opening" now={now}>
      <Radios
        name="orderedBy"
        label={t('order')}
        choices={ORDERERS.map((value) => ({ value, text: t(`by-${value}`) }))}
      />
      <Symptoms view={view} />
    </ReportOf>
  );
}

const FIRST = 5;

/** The medicines that are used most stand first; the rest may follow later. */
function Use({ now }: { now: BoxNow }) {
  const view = useView();
  const t = boxPageTexts(view);
  const medicines = now.slots.filter(({ kind }) => kind === 'medicine').slice(0, FIRST);
  const others = now.slots.filter((slot) => !medicines.includes(slot));
  const fields = (slots: readonly SlotInBox[], from: number) =>
    slots.map((slot, place) => <UsedOf key={slot.slot} slot={slot} place={from + place} />);
  return (
    <ReportOf report="use" now={now}>
      <Body>{t('useHint')}</Body>
      {fields(medicines, 0)}
      {others.length > 0 && (
        <Details summary={t('others')} open={isWrongFrom(medicines.length, view)}>
          {fields(others, medicines.length)}
        </Details>
      )}
    </ReportOf>
  );
}

/** What is folded away may not hide what is wrong in it. */
const isWrongFrom = (place: number, { errors }: View): boolean =>
  errors.some(({ field }) => Number(/^used\.(\d+)\./.exec(field)?.[1] ?? -1) >= place);

function UsedOf({ slot: { slot, name, unit, quantity }, place }: { slot: SlotInBox; place: number }) {
  const view = useView();
  const t = boxPageTexts(view);
  return (
    <>
      <Hidden name={`used[${String(place)}][slot]`} value={slot} />
      <QuantityField
        {...{ name: `used[${String(place)}][quantity]`, label: name, most: quantity, value: 0 }}
        hint={t('inBox', { quantity: String(quantity), unit: unitIn(view.language, { unit }, quantity) })}
      />
    </>
  );
}

/** Who reports it goes along from the page before. */
function ReportOf({ report, now, children }: { report: Report; now: BoxNow; children: ComponentChildren }) {
  const t = boxPageTexts(useView());
  return (
    <ReportForm
      action={boxPath(now.code)}
      report={report}
      what={t(report === 'end' ? 'end' : report === 'use' ? 'use' : 'opening')}
      thanks={t(`noted-${report}`)}
    >
      {Object.entries(now.who).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <Hidden name="report" value={report} />
      <Hidden name="id" value={uuidv7()} />
      {children}
      <Button>{t(`send-${report}`)}</Button>
    </ReportForm>
  );
}
