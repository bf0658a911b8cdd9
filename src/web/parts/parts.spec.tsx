import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { viewWith } from '../../../test/factories/view.js';
import { ViewContext, type View } from '../view.js';
import { Body } from './body.js';
import { Button, ButtonLink } from './button.js';
import { DateField } from './date-field.js';
import { Details } from './details.js';
import { ErrorSummary } from './error-summary.js';
import { Field } from './field.js';
import { Form } from './form.js';
import { Notice } from './notice.js';
import { Pagination } from './pagination.js';
import { Panel } from './panel.js';
import { Radios } from './radios.js';
import { Checkboxes } from './checkboxes.js';
import { Select } from './select.js';
import { StatusTag } from './status-tag.js';
import { SummaryList } from './summary-list.js';
import { Table } from './table.js';
import { TaskList } from './task-list.js';
import { Textarea } from './textarea.js';
import { Warning } from './warning.js';

interface Fixture {
  name: string;
  html: string;
}

const kit = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));

function fixture(component: string, name: string): string {
  const file = join(kit, 'dist/govuk/components', component, 'fixtures.json');
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] };
  const found = fixtures.find((one) => one.name === name);
  if (!found) throw new Error(`${component} has no fixture ${name}`);
  return found.html;
}

/** The order of classes and tags is what style and assistive technology hang on; words, ids and our own additions differ. */
function skeleton(html: string): string[] {
  const tags = html.replaceAll(/<(svg|path)[\s\S]*?>|<\/(svg|path)>/g, '').match(/<\/?[a-z][^>]*>/g) ?? [];
  return tags.map((tag) => {
    const name = /^<\/?[a-z0-9]+/.exec(tag)?.[0] ?? '';
    const classes = (/ class="([^"]*)"/.exec(tag)?.[1] ?? '').split(/\s+/).filter((one) => !/^(pk-|$)/.test(one));
    const facts = [
      ...tag.matchAll(/ (type|role|inputmode|scope|rel|checked|selected|aria-hidden|open)(?:="([^"]*)")?/g),
    ];
    const kept = facts.map(([, fact = '', value]) => `${fact}=${value ?? ''}`).sort();
    return [name, ...classes.sort(), ...kept].join(' ');
  });
}

function drawn(part: VNode, known: Partial<View> = {}): string {
  return renderToString(h(ViewContext.Provider, { value: viewWith(known) }, part));
}

const wrong = { errors: [{ field: 'a', message: 'Fout' }] };
const yesNo = [
  { value: 'yes', text: 'Ja' },
  { value: 'no', text: 'Nee' },
];
const months = [
  { title: 'Maand', cell: (row: string) => row, heads: true },
  { title: 'Fiets', cell: () => 1, numeric: true },
  { title: 'Auto', cell: () => 2, numeric: true },
];
const tasks = [
  { key: '1', title: 'a', href: '#', status: 'b' },
  { key: '2', title: 'a', href: '#', status: 'b', colour: 'blue' as const },
  { key: '3', title: 'a', href: '#', status: 'b', colour: 'blue' as const },
];
const lines = (count: number) => Array.from({ length: count }, (_, index) => <br key={index} />);
const address = [1, 5].map((count) => <Body key={count}>{lines(count - 1)}</Body>);
const facts = ['b', 'c', address].map((value, index) => ({ key: String(index), value }));
const faults = ['a.b', 'c'].map((field) => ({ field, message: 'd' }));

interface Compared {
  kit: string;
  as: string;
  part: VNode;
  known?: Partial<View>;
}
const compared: Compared[] = [
  { kit: 'button', as: 'default', part: <Button>a</Button> },
  { kit: 'button', as: 'link', part: <ButtonLink href="/">a</ButtonLink> },
  { kit: 'input', as: 'default', part: <Field name="a" label="a" /> },
  { kit: 'input', as: 'with hint text', part: <Field name="a" label="a" hint="b" /> },
  { kit: 'input', as: 'with error message', part: <Field name="a" label="a" />, known: wrong },
  { kit: 'date-input', as: 'default', part: <DateField name="a" label="a" hint="b" /> },
  { kit: 'textarea', as: 'default', part: <Textarea name="a" label="a" /> },
  { kit: 'select', as: 'default', part: <Select name="a" label="a" choices={yesNo} /> },
  {
    kit: 'radios',
    as: 'with fieldset and error message',
    part: <Radios name="a" label="a" choices={yesNo} value="no" />,
    known: { ...wrong, typed: new Map([['a', ['no']]]) },
  },
  {
    kit: 'checkboxes',
    as: 'with error message',
    part: <Checkboxes name="a" label="a" choices={yesNo} />,
    known: wrong,
  },
  { kit: 'error-summary', as: 'default', part: <ErrorSummary errors={faults} /> },
  {
    kit: 'table',
    as: 'with head and caption',
    part: <Table caption="a" columns={months} rows={['jan', 'feb', 'mrt']} rowKey={String} />,
  },
  { kit: 'task-list', as: 'default', part: <TaskList tasks={tasks} /> },
  { kit: 'summary-list', as: 'default', part: <SummaryList rows={facts} /> },
  {
    kit: 'panel',
    as: 'default',
    part: (
      <Panel title="a">
        b<br />
        <strong>c</strong>
      </Panel>
    ),
  },
  { kit: 'tag', as: 'grey', part: <StatusTag colour="grey">a</StatusTag> },
  { kit: 'details', as: 'default', part: <Details summary="a">b</Details> },
  { kit: 'pagination', as: 'with prev and next only', part: <Pagination previous="/a" next="/b" /> },
  { kit: 'warning-text', as: 'default', part: <Warning>a</Warning> },
  { kit: 'notification-banner', as: 'default', part: <Notice>a</Notice> },
  { kit: 'notification-banner', as: 'with type as success', part: <Notice kind="success">a</Notice> },
];

/** How many options, boxes or rows there are is up to the page: equal ones in a row count once. */
const REPEATED = {
  select: /^<\/?option/,
  checkboxes: /__(item|input|label|hint)|^<\/(div|label)/,
  'summary-list': /./,
};

test.each(compared)('the part for $kit, $as, is built as the kit builds it', ({ kit: name, as, part, known }) => {
  const repeated = (REPEATED as Record<string, RegExp>)[name];
  const kept = (html: string) => skeleton(html).filter((tag) => !repeated?.test(tag));
  expect(kept(drawn(part, known))).toEqual(kept(fixture(name, as)));
});

test('what can be left out says so, and what must be filled in has no mark', () => {
  expect(drawn(<Field name="a" label="Toevoeging" optional />)).toContain('Toevoeging (niet verplicht)');
  expect(drawn(<Field name="a" label="Naam" />)).toContain('>Naam</label>');
});

test('a password is never sent back', () => {
  const typed = new Map([['secret', ['geheim']]]);
  expect(drawn(<Field name="secret" label="Wachtwoord" type="password" value="geheim" />, { typed })).not.toContain(
    'geheim',
  );
});

test('what was typed wins over what was known, also when it was made empty', () => {
  const field = <Field name="patient[bsn]" label="BSN" value="known" />;
  expect(drawn(field)).toContain('value="known"');
  expect(drawn(field, { typed: new Map([['patient.bsn', ['typed']]]) })).toContain('value="typed"');
  expect(drawn(field, { typed: new Map() })).not.toContain('value=');
});

test('the summary of faults leads to the field, however deep it lies', () => {
  const known = { errors: [{ field: 'lines.0.expiry', message: 'Verlopen' }], typed: new Map() };
  const both = (
    <>
      <ErrorSummary errors={known.errors} />
      <DateField name="lines[0].expiry" label="Houdbaar tot" />
    </>
  );
  expect(drawn(both, known)).toMatch(/href="#lines-0-expiry".*<input[^>]*id="lines-0-expiry"/);
});

test('a form that changes something carries its token, its key and what it means', () => {
  const form = (
    <Form action="/a" method="patch" version={3}>
      b
    </Form>
  );
  const html = drawn(form, { csrfToken: 'token' });
  expect(html).toMatch(
    /method="post".*value="PATCH".*name="_csrf" value="token".*name="_key" value="[0-9a-f-]{36}".*value="3"/,
  );
  expect(drawn(<Form method="get">b</Form>, { csrfToken: 'token' })).not.toContain('token');
});

test('what people type is text, never markup', () => {
  expect(drawn(<Field name="a" label="<b>" value={'"><script>'} />)).not.toMatch(/<b>|<script>/);
});
