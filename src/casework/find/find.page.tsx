import { may } from '../../access/may.js';
import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { formatDay } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, List } from '../../web/parts/body.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { FindField } from '../../web/parts/find-field.js';
import { FoundItem, FoundItems } from '../../web/parts/found.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { FOUND_BY_WORDS, FOUND_KIND_NAMES, findTexts } from './find.text.js';
import { SUBJECT_WORDS } from './subject.text.js';
import { pathOf, SUBJECT_NAMES } from './subjects.js';
import { caseNumberIn } from './sought.rules.js';
import { FOUND_KINDS, type Found, type FoundBy, type FoundList } from './found.js';

export function FindPage({ data: { q, items, more = [], patientSought, half }, view }: PageProps<Partial<FoundList>>) {
  const t = findTexts(view);
  return (
    <Layout view={view} title={t('title')}>
      <Form action="/find">
        <FindField label={t('label')} button={t('find')} value={q} />
      </Form>
      {items?.length === 0 && (
        <EmptyState title={nothingFound({ q, half, patientSought }, view)}>
          {patientSought && <InAnEmergency view={view} />}
        </EmptyState>
      )}
      {half && <Inset>{t(half === 'name' ? 'halfName' : 'halfBirthDate')}</Inset>}
      {FOUND_KINDS.map((kind) => {
        const found = items?.filter((one) => one.kind === kind) ?? [];
        return (
          found.length > 0 && (
            <Section key={kind} title={FOUND_KIND_NAMES[view.language][kind]}>
              <FoundItems>
                {found.map((one) => (
                  <Item key={one.id} found={one} view={view} />
                ))}
              </FoundItems>
              {more.includes(kind) && <Body kind="s">{t('refine')}</Body>}
            </Section>
          )
        );
      })}
      {!items?.length && <How view={view} />}
    </Layout>
  );
}

/** Fitting to what was typed and to what whoever looks may see at all; of a request not whether it exists. */
function nothingFound({ q = '', half, patientSought }: Partial<FoundList>, view: View): string {
  const t = findTexts(view);
  const number = caseNumberIn(q);
  const { cases, patients } = seenBy(view);
  if (half) return t('nothingYet');
  if (patientSought) return t('nothingOfPatient');
  if (!cases) return t('nothingInRole');
  if (number !== null) return t('noSuchCase', { number: String(number) });
  return t(patients ? 'nothing' : 'nothingNoPatients');
}

/** What of the work itself is there to be found. */
function seenBy({ signedIn }: View): Record<'cases' | 'patients', boolean> {
  const { role, organisation } = signedIn ?? {};
  const cases = role !== undefined && may(role, 'seeCases', organisation?.kind);
  return { cases, patients: cases && organisation?.kind !== 'network' };
}

/** A patient of another practice is not among what a post's search looks at. */
function InAnEmergency({ view }: { view: View }) {
  const t = findTexts(view);
  const { role, organisation } = view.signedIn ?? {};
  if (role === undefined || organisation?.kind !== 'out-of-hours-post' || !may(role, 'breakGlass')) return null;
  return (
    <>
      {t('emergency')} <Link href="/break-glass">{webTexts(view)('breakGlass')}</Link>
    </>
  );
}

function Item({ found, view }: { found: Found; view: View }) {
  const { why, href } = found;
  const reason = [FOUND_BY_WORDS[view.language][why.by], why.text].filter(Boolean).join(' ');
  return <FoundItem title={titleOf(found, view)} href={href} facts={factsOf(found, view)} why={reason} />;
}

function titleOf({ kind, id, title, why }: Found, view: View): string {
  const t = findTexts(view);
  if (kind === 'case') return t('case', { number: title });
  if (kind === 'kit') return t('kit', { serial: title });
  return kind === 'page' ? (pageTitle(id, why.by, view) ?? title) : title;
}

/** In the words of whoever reads it. */
function pageTitle(path: string, by: FoundBy, { menu, language, signedIn }: View): string | undefined {
  if (by === 'menu') return menu.find((one) => one.path === path)?.text;
  const about = SUBJECT_NAMES.find((name) => signedIn && pathOf(name, signedIn) === path);
  return about && SUBJECT_WORDS[language][about].title;
}

function factsOf({ kind, about, case: its }: Found, view: View): string[] {
  const t = findTexts(view);
  const told =
    about && kind === 'patient'
      ? t('born', { day: /^\d{4}-\d\d-\d\d$/.test(about) ? formatDay(about, view, 'medium') : about })
      : about && kind === 'kit'
        ? t('seal', { seal: about })
        : about;
  const ofCase = its && [
    ...(kind === 'case' ? [] : [t('case', { number: String(its.number) })]),
    CASE_STATUS[view.language][its.status],
  ];
  return [...(told ? [told] : []), ...(ofCase ?? [])];
}

/** What can be looked for by whoever asks, and that a look at a patient is on record. */
function How({ view }: { view: View }) {
  const t = findTexts(view);
  const { cases, patients } = seenBy(view);
  const ways = [cases && t('howCase'), cases && t('howKit'), t('howName'), patients && t('howPatient')].filter(
    (way) => way !== false,
  );
  return (
    <Section title={t('how')}>
      <List items={ways} />
      {patients && <Body kind="s">{t('onRecord')}</Body>}
    </Section>
  );
}
