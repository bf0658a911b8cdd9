import { may } from '../../access/may.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, List } from '../../web/parts/body.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { FindField } from '../../web/parts/find-field.js';
import { FoundItems } from '../../web/parts/found.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { menuTexts } from '../../web/menu.text.js';
import { FOUND_KIND_NAMES, findTexts } from './find.text.js';
import { caseNumberIn } from './sought.rules.js';
import { Item } from './found-item.page.js';
import { FOUND_KINDS, type FoundList } from './found.js';

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
      {t('emergency')} <Link href="/break-glass">{menuTexts(view)('breakGlass')}</Link>
    </>
  );
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
