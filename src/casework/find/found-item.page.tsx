import { KIT_PLACE } from '../../kit-life/kit-place.text.js';
import { recallStatusInWords } from '../../dispensing/recalls/recall-tag.page.js';
import { recallTexts } from '../../dispensing/recalls/recall.text.js';
import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { STANDARD_STATUS } from '../../kit-standards/standard-status.text.js';
import { standardTexts } from '../../kit-standards/standard.text.js';
import { registeredSettings } from '../../platform/settings.js';
import { formatDay } from '../../web/format.js';
import { waysFor } from '../../web/menu.js';
import { FoundItem } from '../../web/parts/found.js';
import type { View } from '../../web/view.js';
import { FOUND_BY_WORDS, findTexts } from './find.text.js';
import type { Found, FoundBy } from './found.js';
import { SUBJECT_WORDS } from './subject.text.js';
import { pathOf, SUBJECT_NAMES } from './subjects.js';

/** One thing that was found, in the words of whoever reads it. */
export function Item({ found, view }: { found: Found; view: View }) {
  return (
    <FoundItem
      title={titleOf(found, view)}
      href={found.href}
      facts={factsOf(found, view)}
      why={reasonOf(found, view)}
    />
  );
}

function reasonOf({ kind, place, why: { by, text } }: Found, view: View): string {
  if (by !== 'lot' || text === null) return [FOUND_BY_WORDS[view.language][by], text].filter(Boolean).join(' ');
  return findTexts(view)(kind === 'recall' ? 'lotRecalled' : place === 'gone' ? 'lotWasIn' : 'lotIn', { lot: text });
}

function titleOf({ kind, id, title, why }: Found, view: View): string {
  const t = findTexts(view);
  if (kind === 'case') return t('case', { number: title });
  if (kind === 'kit') return t('kit', { serial: title });
  if (kind === 'recall') return recallTexts(view)('one', { name: title });
  if (kind === 'standard') return t('version', { name: title });
  if (kind === 'setting') return registeredSettings().get(id)?.[view.language].name ?? title;
  return kind === 'page' ? (pageTitle(id, why.by, view) ?? title) : title;
}

/** In the words of whoever reads it. */
function pageTitle(path: string, by: FoundBy, { language, signedIn }: View): string | undefined {
  if (by === 'menu') return waysFor(signedIn, language).find((one) => one.path === path)?.text;
  const about = SUBJECT_NAMES.find((name) => signedIn && pathOf(name, signedIn) === path);
  return about && SUBJECT_WORDS[language][about].title;
}

function factsOf({ kind, about, case: its, place, recall, version }: Found, view: View): string[] {
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
  const standing = [
    place && KIT_PLACE[view.language][place],
    recall && recallStatusInWords(recall, view),
    version && (version === 'in-effect' ? standardTexts(view)('inEffect') : STANDARD_STATUS[view.language][version]),
  ];
  return [told, ...standing, ...(ofCase ?? [])].filter((fact) => typeof fact === 'string');
}
