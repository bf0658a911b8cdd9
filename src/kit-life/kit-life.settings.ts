import { defineSettings } from '../platform/settings.js';

/** Every threshold in the life of a case, with its default and the reason for it. */
export const KIT_LIFE_SETTINGS = defineSettings({
  'case.orderValidDays': {
    standard: 28,
    unit: 'days',
    reason: 'An execution order names a period; four weeks is as long as a kit stays unasked after.',
  },
  'case.correctionHours': {
    standard: 24,
    unit: 'hours',
    reason: 'A slip is noticed within a shift; later a change would rewrite what others relied on.',
  },
  'signal.lateAnswerMinutes': {
    standard: 15,
    unit: 'minutes',
    reason: 'A quarter of an hour before an offer lapses there is still time to phone.',
  },
  'signal.lateUrgentAnswerMinutes': {
    standard: 5,
    unit: 'minutes',
    reason: 'An urgent offer lapses after a quarter of an hour: five minutes before that somebody still can phone.',
  },
  'signal.lateDeliveryMinutes': {
    standard: 30,
    unit: 'minutes',
    reason: 'Half an hour before the promised time something can still be arranged.',
  },
  'signal.longAtHomeDays': {
    standard: 28,
    unit: 'days',
    reason: 'A prognosis is uncertain: after four weeks prescriber and pharmacy ask whether it is still needed.',
  },
  'signal.returnOverdueDays': {
    standard: 14,
    unit: 'days',
    reason: 'Two weeks after the end opiates no longer belong in a home.',
  },
  'signal.useUnknownDays': { standard: 3, unit: 'days', reason: 'After three days nobody remembers what was used.' },
});
