import { given, type Answers } from './form-answers.js';
import { Details } from '../../web/parts/details.js';
import { Field } from '../../web/parts/field.js';
import { Row } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { useView } from '../../web/view.js';
import type { Choice } from './form-choices.query.js';
import { MOST_HOME_CARE } from '../../kit-life/home-care.js';
import { homeCareTexts } from './home-care.text.js';

/** As many as a form shows at least, and one more than there are. */
const LEAST = 2;

/** Who nurses at home; teams, numbers and further organisations are folded away. */
export function HomeCareFields({ choices, answers }: { choices: readonly Choice[]; answers: Answers }) {
  const view = useView();
  const t = homeCareTexts(view);
  const rows = rowsIn(answers);
  const isOpen =
    rows > 1 ||
    ['team', 'phone'].some((field) => answers.has(`homeCare.0.${field}`)) ||
    view.errors.some(({ field }) => /^homeCare\.\d+\.(team|phone)$|^homeCare\.[1-9]/.test(field));
  const shown = Math.min(MOST_HOME_CARE, Math.max(LEAST, rows + 1));
  return (
    <>
      <Organisation place={0} label={t('organisation')} choices={choices} answers={answers} />
      <Details summary={t('more')} open={isOpen}>
        <TeamOf place={0} answers={answers} />
        {Array.from({ length: shown - 1 }, (_, i) => (
          <>
            <Organisation place={i + 1} label={t('also')} choices={choices} answers={answers} />
            <TeamOf place={i + 1} answers={answers} />
          </>
        ))}
      </Details>
    </>
  );
}

/** How many rows were filled in. */
const rowsIn = (answers: Answers): number =>
  1 +
  Math.max(-1, ...[...answers.keys()].flatMap((path) => /^homeCare\.(\d+)\./.exec(path)?.slice(1).map(Number) ?? []));

interface RowOf {
  place: number;
  answers: Answers;
}

function Organisation({ place, answers, label, choices }: RowOf & { label: string; choices: readonly Choice[] }) {
  const t = homeCareTexts(useView());
  return (
    <Select
      name={`homeCare[${place}][organisationId]`}
      label={label}
      choices={[{ value: '', text: t('none') }, ...choices.map(({ id, name }) => ({ value: id, text: name }))]}
      value={given(answers, `homeCare.${place}.organisationId`) ?? ''}
      chosen
      optional
    />
  );
}

function TeamOf({ place, answers }: RowOf) {
  const t = homeCareTexts(useView());
  const value = (field: string) => given(answers, `homeCare.${place}.${field}`);
  return (
    <Row>
      <Field name={`homeCare[${place}][team]`} label={t('team')} value={value('team')} width={20} autoComplete="off" />
      <Field name={`homeCare[${place}][phone]`} label={t('phone')} value={value('phone')} type="tel" width={20} />
    </Row>
  );
}
