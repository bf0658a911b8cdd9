import { STATUSES } from '../../kit-life/kit-life.js';
import { whomIfNot } from './if-not.rules.js';

const pharmacy = { id: 'a', name: 'Apotheek', phone: '070 001 00 01' };
const practice = { id: 'p', name: 'Praktijk', phone: '070 001 00 02' };
const homeCare = [{ name: 'Thuiszorg', phone: '070 001 00 03' }];
const post = { name: 'Huisartsenpost', phone: '070 001 00 04', kind: 'out-of-hours-post', now: false } as const;
const outOfHours = [post];
const around = { status: 'accepted', pharmacy, practice, homeCare, outOfHours } as const;
const without = <T extends object>(it: T) => ({ ...it, phone: null });

test('who is to do it is phoned, and by itself who asked for it', () => {
  expect(whomIfNot(around)?.name).toBe('Apotheek');
  expect(whomIfNot(around, pharmacy)?.name).toBe('Praktijk');
  expect(whomIfNot({ ...around, status: 'opened' })?.name).toBe('Praktijk');
  expect(whomIfNot({ ...around, status: 'returned' })?.name).toBe('Apotheek');
});

test('who has no number is passed over for the next who can be phoned', () => {
  expect(whomIfNot({ ...around, pharmacy: without(pharmacy) })?.name).toBe('Praktijk');
  expect(whomIfNot({ ...around, practice: without(practice) }, pharmacy)?.name).toBe('Thuiszorg');
  const nobodyNear = { ...around, pharmacy: without(pharmacy), practice: without(practice) };
  expect(whomIfNot(nobodyNear, { id: 't', name: 'Thuiszorg' })?.name).toBe('Huisartsenpost');
  expect(whomIfNot({ ...nobodyNear, homeCare: [], outOfHours: [] })).toBeNull();
});

test('the network, which knows of no practice, phones the pharmacy', () => {
  for (const status of STATUSES.filter((one) => !['unplaced', 'settled', 'withdrawn'].includes(one)))
    expect([status, whomIfNot({ status, pharmacy })?.name]).toEqual([status, 'Apotheek']);
});

test('nobody is phoned about what is over, and for what has no pharmacy there is a list', () => {
  for (const status of ['unplaced', 'settled', 'withdrawn'] as const)
    expect(whomIfNot({ ...around, status })).toBeNull();
});

test('outside office hours who answers then is phoned: who is on duty, the post, or a prescriber who answers at night', () => {
  const duty = { name: 'Apotheek van dienst', phone: '06 001 00 05', kind: 'pharmacy', now: true } as const;
  const night = { ...around, outOfHours: [{ ...post, now: true }, duty] };
  expect(whomIfNot(night)).toEqual({ name: duty.name, phone: duty.phone });
  expect(whomIfNot({ ...night, outOfHours: [{ ...duty, name: 'Apotheek' }, duty] })?.phone).toBe(duty.phone);
  const atHome = { ...night, status: 'opened' } as const;
  expect(whomIfNot(atHome)?.name).toBe('Huisartsenpost');
  expect(whomIfNot(atHome, { id: 'h', name: 'Huisartsenpost' })?.name).toBe('Apotheek van dienst');
  expect(whomIfNot({ ...atHome, directPhone: '06 001 00 06', afterHours: 'self' })?.phone).toBe('06 001 00 06');
  expect(whomIfNot({ ...atHome, outOfHours: [] })?.name).toBe('Praktijk');
});

test('what comes after the patient is asked of who has the kit, also at night, and what only a prescriber can do of no other pharmacy', () => {
  const duty = { name: 'Apotheek van dienst', phone: '06 001 00 05', kind: 'pharmacy', now: true } as const;
  const night = { ...around, outOfHours: [{ ...post, now: true }, duty] };
  for (const status of ['ending', 'returned', 'missing'] as const)
    expect(whomIfNot({ ...night, status })?.name).toBe('Apotheek');
  for (const signal of ['consent-needed', 'objection-open', 'order-differs'])
    expect(whomIfNot({ ...night, signals: [signal] }, pharmacy)?.name).toBe('Huisartsenpost');
});

test('what waits for a signature is asked of whoever must sign, and at night of who answers for them', () => {
  const duty = { name: 'Apotheek van dienst', phone: '06 001 00 05', kind: 'pharmacy', now: true } as const;
  const unsigned = { ...around, status: 'packed', signals: ['not-signed'] } as const;
  expect(whomIfNot(unsigned, pharmacy)?.name).toBe('Praktijk');
  const night = { ...unsigned, outOfHours: [duty, { ...post, now: true }] };
  expect(whomIfNot(night, pharmacy)?.name).toBe('Huisartsenpost');
  expect(whomIfNot({ ...night, directPhone: '06 001 00 06', afterHours: 'self' }, pharmacy)?.phone).toBe(
    '06 001 00 06',
  );
  expect(whomIfNot(night, practice)?.name).toBe('Apotheek van dienst');
});
