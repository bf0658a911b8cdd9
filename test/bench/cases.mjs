// A whole case over HTTP: five signed-in requests.

const request = {
  patient: {
    birthName: 'Voorbeeld',
    initials: 'A.B.',
    sex: 'female',
    houseNumber: '12',
  },
  placeOfStay: 'home',
  urgency: 'today',
  lifeExpectancy: 'weeks1to2',
  opioidNaive: false,
  consent: true,
  signature: { confirmed: true },
};

/** A patient of its own for each case, out of the published test numbers: one patient with a thousand open cases exists nowhere. */
function bsnOf(n) {
  for (let i = n % 10_000; ; i = (i + 1) % 10_000) {
    const digits = [...`9999${String(i).padStart(4, '0')}`].map(Number);
    const check = digits.reduce((sum, digit, place) => sum + digit * (9 - place), 0) % 11;
    if (check < 10) return `${digits.join('')}${check}`;
  }
}

const birthDateOf = (n) => new Date(Date.UTC(1930, 0, 1 + ((n * 7919) % 9000))).toISOString().slice(0, 10);

/** What the prescriber of one area sends. */
export function requestOf(n, { areas }) {
  const { prescriber, postcode } = areas[n % areas.length];
  const patient = { ...request.patient, bsn: bsnOf(n), birthDate: birthDateOf(n), postcode };
  return { prescriber, body: { ...request, patient } };
}

/**
 * From the prescriber of one area to the pharmacy that is asked; `took` gets the milliseconds of each request.
 * @returns whether a kit was left on that pharmacy's shelf
 */
export async function wholeCase(connection, { areas, pharmacists, shelves }, n, took = []) {
  const want = async (path, session, step, body) => {
    const since = performance.now();
    const answer = await connection.post(path, session, `${step}-${n}`, body);
    took.push(performance.now() - since);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const { prescriber, body } = requestOf(n, { areas });
  const { id, pharmacy } = await want('/cases', prescriber, 'request', body);
  const [pharmacist, kitId] = [pharmacists[pharmacy.id], shelves[pharmacy.id].pop()];
  if (!kitId) return false;
  await want(`/cases/${id}/acceptance`, pharmacist, 'acceptance', {});
  await want(`/cases/${id}/packing`, pharmacist, 'packing', { kitId });
  await want(`/cases/${id}/dispatch`, pharmacist, 'dispatch', {});
  await want(`/cases/${id}/delivery`, pharmacist, 'delivery', { receivedBy: 'partner', leafletGiven: true });
  return true;
}
