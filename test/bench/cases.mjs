// A whole case over HTTP: five signed-in requests.
export const STEPS = ['request', 'acceptance', 'packing', 'dispatch', 'delivery'];

const request = {
  patient: {
    birthName: 'Voorbeeld',
    initials: 'A.B.',
    birthDate: '1941-02-03',
    sex: 'female',
    postcode: '2512AB',
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

/** @returns the id of the case; `took` gets the milliseconds of each request. */
export async function wholeCase(connection, sessions, n, kit, took = []) {
  const want = async (path, session, step, body) => {
    const since = performance.now();
    const answer = await connection.post(path, session, `${step}-${n}`, body);
    took.push(performance.now() - since);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const { gp, pharmacist } = sessions;
  const { id } = await want('/cases', gp, 'request', { ...request, patient: { ...request.patient, bsn: bsnOf(n) } });
  await want(`/cases/${id}/acceptance`, pharmacist, 'acceptance', {});
  await want(`/cases/${id}/packing`, pharmacist, 'packing', { kitId: kit(n) });
  await want(`/cases/${id}/dispatch`, pharmacist, 'dispatch', {});
  await want(`/cases/${id}/delivery`, pharmacist, 'delivery', { receivedBy: 'partner', leafletGiven: true });
  return id;
}
