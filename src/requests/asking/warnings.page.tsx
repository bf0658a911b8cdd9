import { formatList } from '../../web/format.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { Warning as Told } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { Answers } from './form-answers.js';
import { REASONS_FOR, type PassedWarning, type StandardSays, type Warning, type WarningKind } from './warnings.js';
import { WARNING, WARNING_REASON, warningTexts } from './warnings.text.js';

/** Above the signature: each warning with what the standard says and where that is from; a reason leads on. */
export function WarningsToPass({
  all,
  answers = new Map(),
  draft = null,
}: {
  all: readonly Warning[];
  answers?: Answers;
  /** With which what is chosen is kept. */
  draft?: { id: string } | null;
}) {
  const view = useView();
  const t = warningTexts(view);
  const { language } = view;
  if (all.length === 0) return null;
  return (
    <Section title={t('title')} id="warningsPassed">
      {draft && <span hidden data-reasons={`/drafts/${draft.id}/reasons`} />}
      {all.map(({ kind, about, standardSays }, i) => (
        <Section key={kind}>
          <Told>{WARNING[language][kind]}</Told>
          {about.length > 0 && <Body>{t('about', { about: formatList(about, view) })}</Body>}
          <StandardSaysOf all={standardSays} />
          <Hidden name={`warningsPassed[${i}][kind]`} value={kind} />
          <Select
            name={`warningsPassed[${i}][reason]`}
            label={t('why')}
            value={reasonSaid(answers, kind)}
            choices={REASONS_FOR[kind].map((value) => ({ value, text: WARNING_REASON[language][value] }))}
          />
        </Section>
      ))}
    </Section>
  );
}

function StandardSaysOf({ all }: { all: readonly StandardSays[] }) {
  const view = useView();
  const t = warningTexts(view);
  if (all.length === 0) return null;
  return (
    <List
      items={all.map(({ says, source }) => (
        <span key={says.nl}>
          {t('standard', { says: says[view.language] })} {source && <Quiet>{t('source', { source })}</Quiet>}
        </span>
      ))}
    />
  );
}

/** By its kind: warnings may have come or gone since. */
function reasonSaid(answers: Answers, kind: WarningKind): string | undefined {
  const [name] = [...answers].find(([at, [said]]) => /^warningsPassed\.\d+\.kind$/.test(at) && said === kind) ?? [];
  return name && answers.get(name.replace(/kind$/, 'reason'))?.[0];
}

/** For the pharmacist who judges, and whoever treats. */
export function WarningsRead({ all }: { all: readonly PassedWarning[] }) {
  const view = useView();
  const t = warningTexts(view);
  const { language } = view;
  if (all.length === 0) return null;
  const reasonOf = ({ reason }: PassedWarning) => (reason ? WARNING_REASON[language][reason] : t('notAsked'));
  return (
    <Section title={t('read')} level={3}>
      <List
        items={all.map((one) => (
          <div key={one.kind}>
            {WARNING[language][one.kind]}
            {one.about.length > 0 && ` (${formatList(one.about, view)})`}.{' '}
            <Quiet>{t('passed', { reason: reasonOf(one) })}</Quiet>
            <StandardSaysOf all={one.standardSays ?? []} />
          </div>
        ))}
      />
    </Section>
  );
}
