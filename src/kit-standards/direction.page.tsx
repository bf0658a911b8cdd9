import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Radios } from '../web/parts/radios.js';
import { Select } from '../web/parts/select.js';
import { Textarea } from '../web/parts/textarea.js';
import { Warning } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import type { DirectionForm } from './direction-form.query.js';
import { DOSE_UNITS, FOR_WHOM, INDICATIONS, ROUTES, STANDINGS } from './direction-kinds.js';
import type { Direction } from './direction.js';
import { useInWords } from './direction-words.text.js';
import { directionTexts } from './direction.text.js';
import { FOR_WHOM_WORDS, INDICATION, ROUTE, STANDING } from './direction-kinds.text.js';
import { standardTexts } from './standard.text.js';

interface Shown {
  it: Direction | null;
  view: View;
}
const choices = <K extends string>(values: readonly K[], words: Record<K, string>) =>
  values.map((value) => ({ value, text: words[value] }));

export function DirectionPage({ data, view }: PageProps<DirectionForm>) {
  const { id, standard, version, slot, direction, isGone } = data;
  const t = directionTexts(view);
  const name = `${slot.code} ${view.language === 'nl' ? slot.name : slot.nameEn}`;
  return (
    <Layout
      view={view}
      title={direction ? t('edit', { slot: name, number: direction.number }) : t('add', { slot: name })}
      caption={standardTexts(view)('one', { name: standard })}
      back={`/standards/${id}#directions`}
    >
      {isGone && <Warning>{t('gone')}</Warning>}
      <Form
        method="patch"
        action={isGone ? `/standards/${id}/slots/${slot.code}/directions/new` : undefined}
        version={version}
        merges={!isGone}
      >
        <Purpose it={direction} view={view} />
        <Quantities it={direction} view={view} />
        <Sources it={direction} view={view} />
        <Button>{t('save')}</Button>
      </Form>
      {direction && (
        <Details summary={t('remove')}>
          <Body>{t('goesAway', { use: useInWords(direction, view.language) })}</Body>
          <Form method="delete" version={version}>
            <Button kind="warning">{t('removeIt')}</Button>
          </Form>
        </Details>
      )}
    </Layout>
  );
}

function Purpose({ it, view }: Shown) {
  const t = directionTexts(view);
  const { language } = view;
  return (
    <>
      <Radios
        name="standing"
        label={t('standing')}
        value={it?.standing ?? 'chosen'}
        choices={choices(STANDINGS, STANDING[language])}
      />
      <Select
        name="indication"
        label={t('indication')}
        value={it?.indication}
        choices={choices(INDICATIONS, INDICATION[language])}
      />
      <Radios
        name="forWhom"
        label={t('forWhom')}
        value={it?.forWhom}
        choices={choices(FOR_WHOM, FOR_WHOM_WORDS[language])}
      />
      <Field
        name="circumstances"
        label={t('circumstances')}
        hint={t('circumstancesHint')}
        value={it?.circumstances}
        optional
      />
      <Field name="circumstancesEn" label={t('circumstancesEn')} value={it?.circumstancesEn} optional />
      <Select name="route" label={t('route')} value={it?.route} choices={choices(ROUTES, ROUTE[language])} />
    </>
  );
}

function Quantities({ it, view }: Shown) {
  const t = directionTexts(view);
  const decimal = { inputMode: 'decimal', width: 5, optional: true } as const;
  const numeric = { inputMode: 'numeric', width: 5, optional: true } as const;
  return (
    <>
      <Radios
        name="unit"
        label={t('unit')}
        value={it?.unit ?? 'mg'}
        choices={DOSE_UNITS.map((value) => ({ value, text: value }))}
        inline
      />
      <Field name="dose" label={t('dose')} hint={t('doseHint')} value={it?.dose} {...decimal} />
      <Field name="share" label={t('share')} hint={t('shareHint')} value={it?.share} {...numeric} />
      <Field name="intervalMinutes" label={t('interval')} value={it?.intervalMinutes} {...numeric} />
      <Field name="maxDay" label={t('maxDay')} hint={t('maxDayHint')} value={it?.maxDay} {...decimal} />
      <Field name="maxGift" label={t('maxGift')} value={it?.maxGift} {...decimal} />
      <Field name="maxEpisode" label={t('maxEpisode')} value={it?.maxEpisode} {...decimal} />
    </>
  );
}

function Sources({ it, view }: Shown) {
  const t = directionTexts(view);
  return (
    <>
      <Textarea name="kidney" label={t('kidney')} value={it?.kidney} rows={2} optional />
      <Textarea name="kidneyEn" label={t('kidneyEn')} value={it?.kidneyEn} rows={2} optional />
      <Textarea name="source" label={t('source')} value={it?.source} rows={3} />
      <Textarea name="sourceEn" label={t('sourceEn')} value={it?.sourceEn} rows={3} optional />
      <Field
        name="sourceDate"
        label={t('sourceDate')}
        hint={t('sourceDateHint')}
        value={it?.sourceDate}
        width={10}
        optional
      />
    </>
  );
}
