import { countOf, unitIn } from '../../kit-standards/unit.js';
import { given, type Answers } from './form-answers.js';
import { amountInWords, giftInWords, limitsInWords, useInWords } from '../../kit-standards/direction-words.text.js';
import { Body, Quiet } from '../../web/parts/body.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Details } from '../../web/parts/details.js';
import { Field } from '../../web/parts/field.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Row, Section } from '../../web/parts/section.js';
import { useView } from '../../web/view.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import type { SignedDirection } from './order-line.js';
import { orderTexts } from './order.text.js';

interface Asked {
  answers: Answers;
  /** Which of the lines that the form sends. */
  line: number;
  slot: string;
}

interface Lines {
  medicines: readonly OrderedMedicine[];
  answers: Answers;
  /** The box left: how many of an opium medicine were supplied is a fact. */
  away?: boolean;
}

/** Folded away, for who wants something otherwise than the network agreed: blank is as agreed. */
export function OrderLines({ medicines, answers, away = false }: Lines) {
  const view = useView();
  const t = orderTexts(view);
  const lineOf = placesIn(answers);
  const numbered = medicines.map((medicine) => ({
    medicine,
    line: lineOf(medicine.slot),
    uses: (medicine.directions ?? []).map((direction) => ({
      direction,
      line: lineOf(medicine.slot, direction.number),
    })),
  }));
  const isTouched = (line: number) =>
    touched(answers, line) || view.errors.some(({ field }) => field.startsWith(`orderLines.${line}.`));
  const isOpen = ({ line, uses }: (typeof numbered)[number]) =>
    isTouched(line) || uses.some((use) => isTouched(use.line));
  return (
    <Details summary={t('otherwise')} open={numbered.some(isOpen)}>
      <Body>{t('otherwiseLead')}</Body>
      {numbered.map((it) => (
        <Details key={it.medicine.slot} summary={it.medicine.name} open={isOpen(it)}>
          <OfMedicine
            medicine={it.medicine}
            answers={answers}
            line={it.line}
            slot={it.medicine.slot}
            supplied={away && it.medicine.opiumList !== null}
          />
          {it.uses.map(({ direction, line }) => (
            <OfUse
              key={direction.number}
              direction={direction}
              unit={it.medicine.unit}
              answers={answers}
              line={line}
              slot={it.medicine.slot}
            />
          ))}
        </Details>
      ))}
    </Details>
  );
}

/** Where a line stands among those that were sent, also when a system sent only some of them; the others come after. */
function placesIn(answers: Answers): (slot: string, number?: number) => number {
  const places = new Map<string, number>();
  for (const [path, [slot]] of answers) {
    const place = /^orderLines\.(\d+)\.slot$/.exec(path)?.[1];
    if (place) places.set(`${slot} ${given(answers, `orderLines.${place}.number`) ?? ''}`, Number(place));
  }
  let next = Math.max(-1, ...places.values()) + 1;
  return (slot, number) => places.get(`${slot} ${number ?? ''}`) ?? next++;
}

const TEXTS = ['dose', 'intervalMinutes', 'maxDay', 'quantity', 'remark'];
const touched = (answers: Answers, line: number): boolean =>
  TEXTS.some((field) => answers.has(`orderLines.${line}.${field}`)) ||
  answers.get(`orderLines.${line}.leftOut`)?.includes('true') === true;

type OfWhole = Asked & { medicine: OrderedMedicine; supplied: boolean };
function OfMedicine({ medicine, answers, line, slot, supplied }: OfWhole) {
  const view = useView();
  const t = orderTexts(view);
  const at = (field: string) => `orderLines[${line}][${field}]`;
  const value = (field: string) => given(answers, `orderLines.${line}.${field}`);
  const { unit } = medicine;
  const quantity = medicine.agreedQuantity ?? medicine.quantity;
  return (
    <>
      <Hidden name={at('slot')} value={slot} />
      {medicine.opiumList !== null && !supplied && (
        <Field
          name={at('quantity')}
          label={t('quantity')}
          hint={`${t('agreed', { agreed: countOf(quantity, unit, view.language) })}. ${t('quantityHint')}`}
          value={value('quantity')}
          width={4}
          inputMode="numeric"
          suffix={unitIn(view.language, { unit }, quantity)}
        />
      )}
      <Field name={at('remark')} label={t('remark')} value={value('remark')} autoComplete="off" />
      {!supplied && (
        <Checkbox
          name={at('leftOut')}
          label={t('leaveOut')}
          value={answers.get(`orderLines.${line}.leftOut`)?.includes('true')}
          small
        />
      )}
    </>
  );
}

function OfUse({ direction: it, unit, answers, line, slot }: Asked & { direction: SignedDirection; unit: string }) {
  const view = useView();
  const t = orderTexts(view);
  const { language } = view;
  const at = (field: string) => `orderLines[${line}][${field}]`;
  const value = (field: string) => given(answers, `orderLines.${line}.${field}`);
  const agreed = (words: string | null | undefined) => t('agreed', { agreed: words ?? t('nothingAgreed') });
  // Beside a change that was looked at stands what the network has, and not the change once more.
  const of = it.agreed ?? it;
  const most = of.maxDay === null ? null : amountInWords(of.maxDay, of.unit, of.maxima.day, language);
  return (
    <Section title={useInWords(it, language)} level={3} dense>
      <Quiet>{limitsInWords(of, language).join('; ')}</Quiet>
      <Hidden name={at('slot')} value={slot} />
      <Hidden name={at('number')} value={it.number} />
      <Row>
        <Field
          name={at('dose')}
          label={t('dose')}
          hint={agreed(giftInWords(of, { unit }, language))}
          value={value('dose')}
          width={4}
          inputMode="decimal"
          suffix={it.unit}
        />
        <Field
          name={at('intervalMinutes')}
          label={t('interval')}
          hint={agreed(of.intervalMinutes === null ? null : `${of.intervalMinutes} min`)}
          value={value('intervalMinutes')}
          width={4}
          inputMode="numeric"
          suffix="min"
        />
        <Field
          name={at('maxDay')}
          label={t('maximum')}
          hint={agreed(most)}
          value={value('maxDay')}
          width={4}
          inputMode="decimal"
          suffix={it.unit}
        />
      </Row>
      <Checkbox
        name={at('leftOut')}
        label={t('leaveOutUse')}
        value={answers.get(`orderLines.${line}.leftOut`)?.includes('true')}
        small
      />
    </Section>
  );
}
