import { answersIn, dayIn } from './form-answers.js';

test('a request comes back in the fields in which it was typed', () => {
  const body = {
    patient: { birthName: 'De Vries', birthDate: '1941-03-09', houseNumber: 12 },
    allergies: ['N02AA01', 'N05'],
    consent: true,
  };
  expect(answersIn(body)).toEqual({
    'patient.birthName': ['De Vries'],
    'patient.birthDate.year': ['1941'],
    'patient.birthDate.month': ['03'],
    'patient.birthDate.day': ['09'],
    'patient.houseNumber': ['12'],
    allergies: ['N02AA01', 'N05'],
    consent: ['true'],
  });
});

test('half a day in a draft stays half a day', () => {
  const answers = answersIn({ patient: { birthDate: '-03-' }, egfr: null });
  expect(answers).toEqual({ 'patient.birthDate.month': ['03'] });
  expect(dayIn(new Map(Object.entries(answers)), 'patient.birthDate')).toBe('-03-');
});
