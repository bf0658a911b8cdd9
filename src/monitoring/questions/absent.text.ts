import { formatDay } from '../../web/format.js';
import { defineTexts } from '../../web/texts.js';
import type { View } from '../../web/view.js';
import type { Nearest } from './without.rules.js';

const absentTexts = defineTexts({
  nl: {
    named: '{name} ({why})',
    paused: 'gepauzeerd',
    pausedUntil: 'gepauzeerd tot {day}',
    'agreement-over': 'overeenkomst verlopen',
    'readiness-over': 'paraatheid niet bevestigd',
    closed: 'gesloten',
  },
  en: {
    named: '{name} ({why})',
    paused: 'paused',
    pausedUntil: 'paused until {day}',
    'agreement-over': 'agreement ended',
    'readiness-over': 'readiness not confirmed',
    closed: 'closed',
  },
});

/** Whom to ask, and where it does not take part, why. */
export function nearestInWords({ name, absent }: Nearest, view: Pick<View, 'language'>): string {
  if (!absent) return name;
  const t = absentTexts(view);
  const { why, until } = absent;
  return t('named', {
    name,
    why: why === 'paused' && until ? t('pausedUntil', { day: formatDay(until, view) }) : t(why),
  });
}
