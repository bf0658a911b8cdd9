import { STATUSES } from '../../kit-life/kit-life.js';
import { whomIfNot } from './if-not.rules.js';

const pharmacy = { id: 'a', name: 'Apotheek', phone: '070 001 00 01' };
const practice = { id: 'p', name: 'Praktijk', phone: '070 001 00 02' };
const homeCare = [{ name: 'Thuiszorg', phone: '070 001 00 03' }];
const outOfHours = [{ name: 'Huisartsenpost', phone: '070 001 00 04' }];
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
