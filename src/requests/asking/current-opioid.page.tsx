import { given, type Answers } from './form-answers.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { Field } from '../../web/parts/field.js';
import { Row } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { useView } from '../../web/view.js';
import { OPIOID_ROUTES, OPIOID_SUBSTANCES } from './current-opioid.js';
import { OPIOID, OPIOID_ROUTE, opioidTexts } from './current-opioid.text.js';

const FIELD = 'currentOpioidPer24h';

/** Folded away until the patient is said to use one: a share is worked out from it. */
export function CurrentOpioidFields({ answers, within }: { answers: Answers; within: string }) {
  const view = useView();
  const t = opioidTexts(view);
  const { language } = view;
  const value = (field: string) => given(answers, `${FIELD}.${field}`);
  const chosen = <T extends string>(values: readonly T[], words: Record<T, string>) => [
    { value: '', text: t('choose') },
    ...values.map((each) => ({ value: each, text: words[each] })),
  ];
  const isOpen =
    given(answers, 'opioidNaive') === 'false' ||
    [...answers.keys()].some((path) => path.startsWith(FIELD)) ||
    view.errors.some(({ field }) => field.startsWith(FIELD));
  return (
    <Details summary={t('summary')} open={isOpen} opensWith={{ name: `${within}opioidNaive`, value: 'false' }}>
      <Body>{t('lead')}</Body>
      <Row>
        <Field
          name={`${FIELD}[mg]`}
          label={t('mg')}
          hint={t('mgHint')}
          value={value('mg')}
          width={5}
          inputMode="decimal"
          suffix="mg"
        />
        <Select
          name={`${FIELD}[substance]`}
          label={t('substance')}
          choices={chosen(OPIOID_SUBSTANCES, OPIOID[language])}
          value={value('substance') ?? ''}
          chosen
        />
        <Select
          name={`${FIELD}[route]`}
          label={t('route')}
          choices={chosen(OPIOID_ROUTES, OPIOID_ROUTE[language])}
          value={value('route') ?? ''}
          chosen
        />
      </Row>
      <Field
        name={`${FIELD}[equivalentMg]`}
        label={t('equivalent')}
        hint={t('equivalentHint')}
        value={value('equivalentMg')}
        width={5}
        inputMode="decimal"
        suffix="mg"
      />
    </Details>
  );
}
