import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Radios } from '../../web/parts/radios.js';
import { VISIT_AVOIDED } from './experience.js';
import { experienceTexts, VISIT_AVOIDED_WORDS } from './experience.text.js';
import type { ToTell } from './experiences.service.js';

/** Three questions, once a case is over. */
export function ExperiencePage({ data: { caseId, number, isTold }, view }: PageProps<ToTell>) {
  const t = experienceTexts(view);
  const words = VISIT_AVOIDED_WORDS[view.language];
  return (
    <Layout view={view} title={t('title')} back={`/cases/${caseId}`}>
      {isTold ? (
        <EmptyState title={t('toldAlready')}>{t('toldAlreadyTodo')}</EmptyState>
      ) : (
        <Form>
          <Body>{t('lead', { number: String(number) })}</Body>
          <Field
            name="minutesSaved"
            label={t('minutesSaved')}
            hint={t('minutesHint')}
            width={4}
            inputMode="numeric"
            optional
          />
          <Radios
            name="visitAvoided"
            label={t('visitAvoided')}
            choices={VISIT_AVOIDED.map((value) => ({ value, text: words[value] }))}
          />
          <Field name="score" label={t('score')} hint={t('scoreHint')} width={2} inputMode="numeric" />
          <Button>{t('send')}</Button>
        </Form>
      )}
    </Layout>
  );
}
