// Turns one recorded case into a pgbench script: the very statements that the application sent, in its order, with its context.
// The server's own log says what they were, so the two sides of the comparison cannot drift apart.
import fs from 'node:fs';

const ENTRY = /^\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] /;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
/** Not part of a case: the queue's, the live channel's, the framework's. */
const FOREIGN = /bullmq|pg_notify|\blisten\b|networks\(\)|claim_due_work|pg_type|version\(\)|deallocate/i;

/** The keyed hash of a patient: twelve digits of another number make it another patient's. */
const PATIENT = /("patientKey": ?"[0-9a-f]{52})[0-9a-f]{12}"/;

/** What was logged after `from` bytes: [{text, values}] */
export function statementsIn(file, from) {
  const lines = fs.readFileSync(file).subarray(from).toString('utf8').split('\n');
  const entries = [];
  for (const line of lines) {
    if (ENTRY.test(line)) entries.push(line.replace(ENTRY, ''));
    else if (entries.length > 0) entries[entries.length - 1] += `\n${line}`;
  }
  const statements = [];
  for (const entry of entries) {
    const said = /^(?:LOG: {2})(?:statement|execute [^:]+): ([\s\S]*)$/.exec(entry);
    if (said) statements.push({ text: said[1], values: [] });
    const details = /^DETAIL: {2}[Pp]arameters: ([\s\S]*)$/.exec(entry);
    if (details) statements.at(-1).values = valuesIn(details[1]);
  }
  return statements.filter(({ text }) => !FOREIGN.test(text));
}

function valuesIn(text) {
  const values = [];
  for (const [, number, literal] of text.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')(?=, \$\d+ = |\s*$)/g))
    values[Number(number) - 1] = literal;
  return values;
}

/** `since`: ids made from then on belong to this one case and get a number of their own in each repetition. */
export function scriptOf(statements, { n, caseId, since, place, networks }) {
  const fresh = new Map([[caseId, 10]]);
  const isFresh = (id) => parseInt(id.replace('-', '').slice(0, 12), 16) >= since;
  const expression = (literal) => {
    for (const id of literal.match(UUID) ?? []) if (isFresh(id) && !fresh.has(id)) fresh.set(id, 11 + fresh.size);
    let said = literal.replaceAll(String(n), `' || :n || '`).replace(PATIENT, `$1' || :n || '"`);
    for (const [id, kind] of fresh) said = said.replaceAll(id, `00000000-0000-70${kind}-8000-' || :n || '`);
    if (said === literal) return literal;
    const inner = literal.slice(1, -1);
    const type =
      inner.startsWith('{"') || inner.startsWith('[')
        ? '::jsonb'
        : inner.startsWith('{')
          ? '::uuid[]'
          : UUID.test(inner) && inner.length === 36
            ? '::uuid'
            : '';
    UUID.lastIndex = 0;
    return `(${said})${type}`;
  };
  const body = statements.map(({ text, values }) => {
    const filled = text.replaceAll(/\$(\d+)/g, (_, number) => expression(values[Number(number) - 1]));
    return `${filled
      .replaceAll(/\s+/g, ' ')
      .replaceAll('": true', '" : true')
      .replaceAll(/:(true|false)\b/g, ': $1')
      .trim()};`;
  });
  // Its own count of kits: number `place` and every so many after it lie in this network.
  return `\\set i${place} :i${place} + 1\n\\set n :base + (:i${place} * :clients + :client_id) * ${networks} + ${place}\n${body.join('\n')}\n`;
}
