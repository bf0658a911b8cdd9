import { Postcode } from '../web/parts/postcode.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Section } from '../web/parts/section.js';
import { Select } from '../web/parts/select.js';
import { Telephone } from '../web/parts/telephone.js';
import { useView } from '../web/view.js';
import type { Candidate, OfferOrder, WhyLeftOut } from './candidate.js';
import { candidateTexts, URGENCY } from './candidates.text.js';
import { URGENCIES } from './deliver-by.rules.js';
import { leftOutInWords, reasonInWords } from './offer-order.text.js';

interface Named {
  pharmacy: { id: string; name: string };
}
export type Asked = Named & Omit<Candidate, 'pharmacyId' | 'name'>;
export type LeftOut = Named & { phone: string | null; why: WhyLeftOut };
/** First who is asked, in order; then who is left out, with why. */
export type CandidateRow = Asked | LeftOut;

export function candidateRows({ order, leftOut }: OfferOrder): CandidateRow[] {
  return [
    ...order.map(({ pharmacyId: id, name, ...candidate }) => ({ pharmacy: { id, name }, ...candidate })),
    ...leftOut.map(({ pharmacyId: id, name, phone, why }) => ({ pharmacy: { id, name }, phone, why })),
  ];
}

/** Whom we ask and why, and who is not asked and why not. */
export function CandidateList({ rows }: { rows: readonly CandidateRow[] }) {
  const view = useView();
  const t = candidateTexts(view);
  const asked = rows.flatMap((row) => ('reason' in row ? [row] : []));
  const left = rows.flatMap((row) => ('why' in row ? [row] : []));
  return (
    <>
      {asked.length === 0 ? (
        <Body>{t('nobody')}</Body>
      ) : (
        <List
          ordered
          items={asked.map(({ pharmacy, reason }) => (
            <>
              <strong>{pharmacy.name}</strong>: {reasonInWords(reason, view.language)}
            </>
          ))}
        />
      )}
      {left.length > 0 && (
        <Section title={t('leftOut')} level={3}>
          <List
            items={left.map((row) => (
              <NotAsked key={row.pharmacy.id} {...row} />
            ))}
          />
        </Section>
      )}
    </>
  );
}

/** Who is there but would come late may still be phoned. */
function NotAsked({ pharmacy: { name }, phone, why }: LeftOut) {
  const view = useView();
  const there = why.kind === 'not-in-time' && why.openUntil !== null;
  return (
    <>
      {name}: {leftOutInWords(why, view.language)}
      {there && phone && (
        <>
          , {candidateTexts(view)('phone')} <Telephone number={phone} />
        </>
      )}
    </>
  );
}

export function AskForCandidates() {
  const view = useView();
  const t = candidateTexts(view);
  const urgencies = URGENCIES.map((value) => ({ value, text: URGENCY[view.language][value] }));
  return (
    <Form method="get" action="/pharmacies/candidates">
      <Postcode name="postcode" label={t('postcode')} />
      <Select name="urgency" label={t('urgency')} choices={urgencies} value="today" chosen />
      <Button>{t('look')}</Button>
    </Form>
  );
}

export function CandidatesPage({ data, view }: PageProps<CandidateRow[]>) {
  const t = candidateTexts(view);
  return (
    <Layout view={view} title={t('title')} back="/pharmacies">
      <AskForCandidates />
      <Section title={t('order')}>
        <CandidateList rows={data} />
      </Section>
    </Layout>
  );
}
