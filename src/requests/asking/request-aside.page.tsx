import { CandidateList } from '../../pharmacies/candidates.page.js';
import { Body, List } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { Section } from '../../web/parts/section.js';
import { useView } from '../../web/view.js';
import type { KitSlot } from './form-choices.query.js';
import { kitQuantity } from './kit-quantity.js';
import type { RequestForm } from './request-forms.service.js';
import { Shortages } from './shortages.page.js';
import { pageTexts } from './request-page.text.js';

const MEDICINES_FIRST = ['medicine', 'aid', 'document'];

/** Beside the questions: what is in the kit, and who can supply it when. */
export function RequestAside({ data }: { data: RequestForm }) {
  const view = useView();
  const t = pageTexts(view);
  const { language } = view;
  const line = (slot: KitSlot) => `${language === 'nl' ? slot.name : slot.nameEn}: ${kitQuantity(slot, language)}`;
  const kinds = MEDICINES_FIRST.map((kind) => data.slots.filter((slot) => slot.kind === kind)).flat();
  return (
    <>
      <Section title={t('inTheKit')}>
        {data.standard ? (
          <Details summary={t('standard', { name: data.standard })}>
            <List items={kinds.map(line)} />
          </Details>
        ) : (
          <Body>{t('noStandard')}</Body>
        )}
        <Shortages all={data.shortages} medicines={data.medicines} />
      </Section>
      {data.candidates && data.step === 'edit' && (
        <Section title={t('whoCan')} live="who-can">
          <Body>{t('around', { pc4: data.candidates.pc4, urgency: data.candidates.urgency })}</Body>
          <CandidateList rows={data.candidates.rows} />
        </Section>
      )}
    </>
  );
}
