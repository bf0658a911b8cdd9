import { CandidateList } from '../../pharmacies/candidates.page.js';
import { WhomToPhone } from '../../pharmacies/whom-to-phone.page.js';
import { Button, ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { NotToday } from './not-today.page.js';
import { PromiseOf } from './promise.page.js';
import { SignedActs } from './signed-acts.page.js';
import { OrderedMedicines } from './ordered-medicines.page.js';
import { EarlierRequestsAsked } from './earlier-requests.page.js';
import { type Answers } from './form-answers.js';
import type { RequestForm } from './request-forms.service.js';
import { requestTexts } from './request-form.text.js';
import { pageTexts } from './request-page.text.js';
import { ShortagesToSign } from './shortages.page.js';
import { WarningsToPass } from './warnings.page.js';
import { Signature } from './signature.page.js';
import { RequestSummary } from './request-summary.page.js';

/** An opium prescription states both. */
const lacksAddress = (answers: Answers) => ['patient.street', 'patient.town'].some((field) => !answers.get(field)?.[0]);

/** Everything once more, whom we ask, and the signature. */
export function RequestCheck({ data, answers }: { data: RequestForm; answers: Answers }) {
  const view = useView();
  const p = pageTexts(view);
  const t = requestTexts(view);
  const toCheck = answers.has('bsnChecked') || view.errors.some(({ field }) => field === 'bsnChecked');
  const draft = data.draft ? `?draft=${data.draft.id}` : '';
  return (
    <>
      {data.promise && <PromiseOf promise={data.promise} />}
      {data.duplicate && (
        <Warning>
          {p('duplicate', { number: data.duplicate.number })}{' '}
          <Link href={`/cases/${data.duplicate.id}`}>{p('seeIt')}</Link>
        </Warning>
      )}
      <NotToday by={data.deliverBy} promise={data.promise} answers={answers} action={`/cases/check${draft}`} />
      <RequestSummary data={data} answers={answers} />
      {data.step === 'check' && data.candidates && (
        <Section title={p('order')}>
          <CandidateList rows={data.candidates.rows} />
          {data.whomToPhone && <WhomToPhone numbers={data.whomToPhone} />}
        </Section>
      )}
      {data.medicines.length > 0 && (
        <OrderedMedicines medicines={data.medicines} allergies={answers.get('allergies')} />
      )}
      <SignedActs acts={data.acts} />
      <Form action={`/cases${draft}`}>
        {[...answers]
          .filter(
            ([name]) => name !== 'bsnChecked' && !/^(signature|earlier|substitutions|warningsPassed)\b/.test(name),
          )
          .flatMap(([name, values]) =>
            values.map((value, i) => <Hidden key={`${name} ${i}`} name={name} value={value} />),
          )}
        {(data.duplicate?.onlyTheBsn === true || toCheck) && (
          <>
            <Warning>{p('otherPerson')}</Warning>
            <Checkbox name="bsnChecked" label={t('bsnChecked')} />
          </>
        )}
        <EarlierRequestsAsked asked={data.possiblySame} />
        {data.maySign && <WarningsToPass all={data.warnings} answers={answers} draft={data.draft} />}
        {data.maySign && <ShortagesToSign {...data} all={data.shortages} pharmacy={data.promise?.pharmacy ?? null} />}
        {data.maySign && lacksAddress(answers) && <Warning>{p('lacksAddress')}</Warning>}
        {data.maySign && <Signature needsProof={data.needsProof} />}
        <ButtonGroup>
          {data.maySign && <Button>{p('send')}</Button>}
          {data.draft ? (
            <ButtonLink kind="secondary" href={`/cases/new${draft}`}>
              {p('change')}
            </ButtonLink>
          ) : (
            <Button kind="secondary" formAction="/cases/check/edit">
              {p('change')}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </>
  );
}
