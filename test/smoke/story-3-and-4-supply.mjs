import { holds, same, soon } from './look.mjs';
import { Case } from './steps.mjs';

export async function fromRequestToHome(cast) {
  const { gp, pharmacist, nurse, coordinator } = cast;
  const answer = await gp.get('/pharmacies/candidates?postcode=2512AB&urgency=today');
  const [first] = answer.items ?? answer.order ?? answer;
  same((first.pharmacy ?? first).id ?? first.pharmacyId, pharmacist.organisation.id, 'the first in the offer order');
  holds(first.reason, 'no reason for the place in the order', first);

  const it = await Case.asked(cast, '2512 ab', { homeCareOrganisationId: nurse.organisation.id });
  cast.mainCase = it;
  const { short } = it;
  same([short.status, short.pharmacy.id], ['requested', pharmacist.organisation.id], 'the new case');
  holds(Date.parse(short.offerLapsesAt) && Date.parse(short.deliverBy), 'when an answer and the kit are due', short);

  await soon('the mail about the offer', async () => (await mailAbout(cast, short.number)) !== undefined);
  const mail = await mailAbout(cast, short.number);
  holds(!/Oğuz|Één|2512|1943/.test(mail), 'a word about the patient in a mail', mail);

  const { items } = await pharmacist.get('/?limit=100');
  holds(
    items.some(({ id }) => id === it.id),
    'the case is not in the worklist of the pharmacy',
    items,
  );
  const offered = await it.whole(pharmacist);
  holds(!JSON.stringify(offered).includes('Oğuz'), 'the offered pharmacy sees the name before it accepts', offered);
  for (const step of ['accept', 'pack', 'dispatch', 'deliver']) {
    await it[step]();
    same((await it.whole(gp)).status, it.short.status, 'what the prescriber sees');
  }
  holds(
    (await it.whole(pharmacist)).patient.birthName.includes('Oğuz'),
    'the pharmacy does not see whose kit it is',
    it.id,
  );
  same((await it.whole(coordinator)).patient ?? null, null, 'what the coordinator sees of the patient');
}

async function mailAbout({ administrator }, number) {
  const { items } = await administrator.get('/dev/mail?limit=10');
  for (const { id } of items) {
    const { subject, text, html } = await administrator.get(`/dev/mail/${id}`);
    if (text.includes(String(number))) return `${subject} ${text} ${html}`;
  }
  return undefined;
}
