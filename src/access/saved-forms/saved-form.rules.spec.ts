import { readForm } from '../../web/forms.js';
import { keepable, typedIn } from './saved-form.rules.js';

const kept = (text: string, path = '/cases/check') => keepable(typedIn(path, 'POST', readForm(text)));

test('what was typed is kept, under the names of the form', () => {
  expect(kept('patient[birthName]=De+Vries&symptoms[]=pain&symptoms[]=nausea&lines[0][lot]=A1')?.fields).toEqual([
    { name: 'patient.birthName', values: ['De Vries'] },
    { name: 'symptoms', values: ['pain', 'nausea'] },
    { name: 'lines.0.lot', values: ['A1'] },
  ]);
});

test('passwords, codes, passkeys and the token against forged forms are not', () => {
  const form = kept(
    'note=x&password=p&signature[code]=123456&checker[passkey]={}&newPassword=q&_csrf=t&_key=k&_version=1&postcode=2512AB',
  );
  expect(form?.fields.map(({ name }) => name)).toEqual(['_version', 'note', 'postcode']);
});

test.each([
  ['password=p', '/cases/check'],
  ['', '/cases/check'],
  ['note=', '/cases/check'],
  ['email=a@example.org', '/session'],
  ['email=a@example.org', '/session/confirmation?back=/'],
  ['q=De+Vries+9-3-1941', '/find'],
])('of %s at %s nothing is kept', (text, path) => {
  expect(kept(text, path)).toBeNull();
});
