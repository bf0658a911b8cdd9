import type { ListColumn } from '../list.js';
import { useView, type View } from '../view.js';
import { severalTexts } from '../several.text.js';
import { Button } from './button.js';
import { Form } from './form.js';
import { Link } from './link.js';
import { Section } from './section.js';
import { List, Spoken } from './body.js';

/** What may be done with several rows of a list at once. */
export interface SeveralActs<R> {
  /** Under which the chosen ones are sent. */
  name: string;
  acts: readonly { path: string; text: string }[];
  /** The row for who hears its box. */
  called: (row: R) => string;
  /** Whether there is anything to do with it. */
  offered?: (row: R) => boolean;
}

/** The boxes stand in the rows and the form below them: a row may have forms of its own. */
const FORM = 'several';

/** Its name is no text of the page: whoever looks for a number there finds what opens it. */
export function severalColumn<R>(several: SeveralActs<R>, key: (row: R) => string, view: View): ListColumn<R> {
  const { name, called, offered = () => true } = several;
  const t = severalTexts(view);
  const cell = (row: R) =>
    offered(row) && (
      <label class="pk-tick">
        <input
          type="checkbox"
          form={FORM}
          name={`${name}[]`}
          value={key(row)}
          aria-label={t('pick', { what: called(row) })}
        />
      </label>
    );
  return { key: 'several', title: t('chosen'), value: () => null, cell };
}

/** Ticks all that are shown, where there is a script to do it. */
export function TickAll() {
  const t = severalTexts(useView());
  return (
    <>
      <Spoken>{t('chosen')}</Spoken>
      <label class="pk-tick pk-tick--all">
        <input type="checkbox" data-tick-all={FORM} />
        <Spoken>{t('pickAll')}</Spoken>
      </label>
    </>
  );
}

/** Below the rows: one button for each act. */
export function SeveralBar<R>({ acts }: SeveralActs<R>) {
  const t = severalTexts(useView());
  return (
    <div class="pk-several" role="group" aria-label={t('withChosen')}>
      <Form id={FORM} action={acts[0]?.path} inline>
        <span class="pk-several__count" data-ticked={t('picked', { n: '#' })} aria-live="polite">
          {t('withChosen')}
        </span>
        {acts.map(({ path, text }) => (
          <Button key={path} kind="secondary" formAction={path}>
            {text}
          </Button>
        ))}
      </Form>
    </div>
  );
}

interface OutcomeOf {
  key: string;
  text: string;
  /** Where it stands, of what whoever looks may open. */
  href?: string;
  /** What is said behind its name. */
  more?: string;
}
interface Outcome {
  done: { title: string; items: readonly OutcomeOf[] };
  not: { title: string; items: readonly OutcomeOf[] };
}

/** What came of it: each that was not done with its reason, and each that was. */
export function SeveralOutcome({ done, not }: Outcome) {
  return (
    <>
      {[not, done].map(
        ({ title, items }) =>
          items.length > 0 && (
            <Section key={title} title={title}>
              <List items={items.map(outcomeOf)} />
            </Section>
          ),
      )}
    </>
  );
}

function outcomeOf({ key, text, href, more }: OutcomeOf) {
  const named = href ? <Link href={href}>{text}</Link> : text;
  return (
    <span key={key}>
      {named}
      {more && `: ${more}`}
    </span>
  );
}
