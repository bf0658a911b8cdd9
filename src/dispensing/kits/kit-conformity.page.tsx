import { CONFORMITY, findingInWords } from '../../kit-standards/conformity.text.js';
import type { ConformityResult } from '../../kit-standards/conformity.js';
import { Body, List } from '../../web/parts/body.js';
import { Section } from '../../web/parts/section.js';
import { StatusTag, type Colour } from '../../web/parts/status-tag.js';
import type { View } from '../../web/view.js';
import type { KitStory } from './kit-details.service.js';
import { kitTexts } from './kit.text.js';

export const CONFORMITY_COLOUR: Record<ConformityResult, Colour> = {
  conforms: 'green',
  'conforms-by-substitution': 'turquoise',
  deviates: 'orange',
};

/** Whether the kit follows its standard, and each finding in words with the names people know. */
export function Conformity({ kit, view }: { kit: KitStory; view: View }) {
  const t = kitTexts(view);
  if (!kit.conformity) return null;
  const { result, findings } = kit.conformity;
  const slots = kit.progress.map(({ code, name, nameEn }) => [code, view.language === 'nl' ? name : nameEn] as const);
  const names = new Map([...slots, ...kit.lines.map(({ product, name }) => [product, name] as const)]);
  const nameOf = (code: string) => names.get(code) ?? code;
  return (
    <Section title={t('conformity')}>
      <Body>
        <StatusTag colour={CONFORMITY_COLOUR[result]}>{CONFORMITY[view.language][result]}</StatusTag>
      </Body>
      {findings.length === 0 && <Body>{t('noFindings')}</Body>}
      {findings.length > 0 && <List items={findings.map((one) => findingInWords(one, view.language, nameOf))} />}
    </Section>
  );
}
