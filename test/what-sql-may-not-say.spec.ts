import { KIT_STATUSES } from '../src/dispensing/kits/kit.js';
import { STATUSES } from '../src/kit-life/kit-life.js';
import { STANDARD_STATUSES } from '../src/kit-standards/standard.js';
import { registeredSettings } from '../src/platform/settings.js';
import '../src/operations/settings-of-all.js';
import { sourceFiles, sqlFiles } from './setup/source-files.js';

/** Numbers that no network chooses, each in the one place where it stands, with what it is. */
const NUMBERS: Record<string, string> = {
  'access/sql/api_token_used.sql': 'once a minute at most a moment of use is written',
  'access/sql/ask_email_change.sql': 'so often may another address be asked for',
  'access/sql/ask_password_reset.sql': 'so often may a letter be asked for by whoever knows an address',
  'access/sql/audit_seal_next.sql': 'bytes of a hash',
  'access/sql/begin_provider_login.sql': 'so long may a sign-in elsewhere take',
  'access/sql/ended_session.sql': 'so long a form that came too late still belongs to somebody',
  'access/sql/find_session.sql': 'once a minute at most a moment of use is written',
  'access/sql/forget_guesses.sql': 'after that nothing of a guess is left',
  'access/sql/health_counts.sql': 'so late is work that is left lying',
  'access/sql/look_goes_on.sql': 'a page that refreshes itself is one look for so long',
  'access/sql/note_guess.sql': 'more failures make nobody wait longer',
  'access/sql/wait_after.sql': 'each wait is twice the one before',
  'casework/sql/access_record_of_case.sql': 'letters of a date',
  'casework/sql/access_to_person.sql': 'no longer list than can be looked through',
  'casework/sql/cases_of_person.sql': 'no longer list than can be looked through',
  'dispensing/sql/next_kit_serial.sql': 'digits of a serial',
  'dispensing/sql/look_at_box.sql': 'whom one phones first',
  'dispensing/sql/report_by_box.sql': 'no more reports of one box may wait',
  'dispensing/sql/break_glass_at_box.sql': 'letters of a reason',
  'kit-life/sql/refused_hand_over.sql': 'so long may a refusal be asked for once more',
  'kit-standards/sql/decided_by_two.sql': 'two people decide',
  'kit-standards/sql/substitution_today.sql': 'two people decide',
  'monitoring/sql/ask_report_address.sql': 'so often may another address be asked for',
  'monitoring/sql/answer_time.sql': 'seconds of a minute',
  'monitoring/sql/course_of_ended.sql': 'seconds of an hour',
  'monitoring/sql/experience_of_ended.sql': 'a median is the middle of them',
  'monitoring/sql/figure_counts.sql': 'practices of a year',
  'monitoring/sql/share_of_ended.sql': 'the fourteen days in which a kit should be back',
  'monitoring/sql/lead_time.sql': 'the last working day of a week, seconds of a tenth of an hour',
  'monitoring/sql/lead_time_working.sql': 'tenths of an hour',
  'monitoring/sql/working_hours_before.sql': 'the calendar, seconds of an hour',
  'monitoring/sql/period.sql': 'the calendar',
  'monitoring/sql/period_to_day.sql': 'the calendar',
  'monitoring/sql/stock_out.sql': 'the calendar',
  'patients/sql/like_patients.sql': 'no more cases of one patient are told of',
  'patients/sql/emergency_access_of.sql': 'no more of one case are told of',
  'requests/sql/submit_case.sql': 'a post that wrote it down sees a day longer than it waits',
  'patients/sql/break_glass.sql': 'letters of a reason, and cases of one patient',
  'pharmacies/sql/candidate_facts.sql': 'letters of a time',
  'pharmacies/sql/coming_duties.sql': 'no kit is promised further ahead',
  'pharmacies/sql/pharmacies_to_weigh.sql': 'kilometres of a degree, and as many as anybody reads about',
  'uniformity/sql/uniformity.sql': 'of a hundred',
};

/** Without comments; strings are what `said` is about. */
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|--[^\n]*/g, '');
const anew = sqlFiles()
  .filter(([name]) => name.startsWith('src/'))
  .map(([name, text]) => [name.replace('src/', ''), withoutComments(text)] as const);

test('SQL has no number of its own: what a network may choose is asked, with its default in one place', () => {
  const found = anew.flatMap(([name, text]) => {
    const intervals = text.match(/interval '(?!0')[^']*'/g) ?? [];
    const numbers =
      text.replaceAll(/'(?:[^']|'')*'/g, '').match(/(?<![\w.$[])(?:[2-9]|\d{2,}|\d+\.\d+)(?![\w.])/g) ?? [];
    return [...intervals, ...numbers].map((number) => ({ name, number }));
  });
  const wrong = found
    .filter(({ name }) => !(name in NUMBERS))
    .map(
      ({ name, number }) =>
        `src/${name} says ${number}: write (select threshold('module.key')) and give the default, with its reason, in a *.settings.ts; ` +
        `if no network could ever choose it, say what it is in NUMBERS of this test`,
    );
  expect(wrong).toEqual([]);
  expect(Object.keys(NUMBERS).filter((name) => !found.some((one) => one.name === name))).toEqual([]);
});

test('every threshold that SQL asks for is declared by a module', () => {
  const asked = anew.flatMap(([name, text]) =>
    [...text.matchAll(/threshold\('([^']+)'/g)].map(([, key = '']) => ({ name, key })),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(
    asked
      .filter(({ key }) => !registeredSettings().has(key))
      .map(
        ({ name, key }) =>
          `src/${name} asks for ${key}, which is nowhere declared: add it to the *.settings.ts of its module`,
      ),
  ).toEqual([]);
});

test('SQL has no list of statuses: it asks for what is true of them, which the code says once', () => {
  const statements = sourceFiles()
    .filter(({ name }) => !name.endsWith('.spec.ts'))
    .flatMap(({ name, text }) =>
      (text.match(/\bin \([^()]*\)/g) ?? []).map((list) => [name.replace('src/', ''), list] as const),
    );
  const lists = [...anew, ...statements].flatMap(([name, text]) =>
    (text.match(/\(\s*'[\w-]+'(?:\s*,\s*'[\w-]+')+\s*\)|'\{[\w, -]+\}'/g) ?? []).map((list) => ({ name, list })),
  );
  const wrong = lists.filter(({ list }) =>
    [STATUSES, KIT_STATUSES, STANDARD_STATUSES].some((statuses: readonly string[]) =>
      (list.match(/[\w-]+/g) ?? []).every((word) => statuses.includes(word)),
    ),
  );
  expect(lists.length).toBeGreaterThan(10);
  expect(
    wrong.map(
      ({ name, list }) =>
        `src/${name} lists statuses, ${list}: give them a name in case-status.ts, kit-status.ts or standard-status.ts, ` +
        `and ask that table (select t.status from case_status t where t.at_home), or write \${oneOf(AT_HOME)} in TypeScript`,
    ),
  ).toEqual([]);
});

const HEAD = /^(?:\/\*[\s\S]*?\*\/|(?:--[^\n]*\n)+)/;
const CALLED = /may (?:call|ask|say)|called|trigger/i;

/** What the comment at the head of a file of SQL leaves out, as what to do. */
function unsaid(name: string, text: string): string[] {
  const [head = ''] = HEAD.exec(text) ?? [];
  if (head === '') return [`${name} begins without a comment: say what it is for, in the field's words`];
  const said = head.replaceAll(/\s+/g, ' ');
  const [, declared] = /create or replace function([\s\S]*?)(?:\bas \$|\breturn\b|\bbegin atomic\b)/.exec(text) ?? [];
  if (declared === undefined) return [];
  const volatility = /\b(?:immutable|stable)\b/.exec(declared)?.[0] ?? 'volatile';
  return [
    ...(new RegExp(`\\b(?:${volatility}|trigger)\\b`, 'i').test(said)
      ? []
      : [`${name} is ${volatility}, which its first comment does not say`]),
    ...(CALLED.test(said)
      ? []
      : [`${name}: let its first comment say who may call it, by what it is called, or that it is a trigger`]),
    ...(declared.includes('security definer') && !/owner's rights/i.test(said)
      ? [`${name} runs with its owner's rights: let its first comment say why ("With its owner's rights: ...")`]
      : []),
  ];
}

test('each file of SQL begins with what it is for, who may call it, and why it has its owner’s rights', () => {
  const files = sqlFiles().filter(([name]) => name.startsWith('src/'));
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap(([name, text]) => unsaid(name, text))).toEqual([]);
});

test('one that says nothing, or not enough, says what to do', () => {
  const body = 'create or replace function x() returns int language sql stable security definer as $$ select 1 $$;';
  const of = (head: string) =>
    unsaid('x.sql', `${head}${body}`).map((said) => said.replace(/^x\.sql:? /, '').slice(0, 20));
  expect(of('')).toEqual(['begins without a com']);
  expect(of('-- One.\n')).toEqual(['is stable, which its', 'let its first commen', "runs with its owner'"]);
  expect(of('/* One. Stable; app may call it. */\n')).toEqual(["runs with its owner'"]);
  expect(of("/* One. Stable; app may call it. With its owner's\n   rights: so. */\n")).toEqual([]);
});
