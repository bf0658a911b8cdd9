import { defineTexts } from '../web/texts.js';

export const machineTexts = defineTexts({
  nl: {
    'for-people': 'Hiervoor moet iemand inloggen en bevestigen dat zij of hij het is. Een token kan dit niet.',
    'key-missing': 'Stuur bij elke POST met een token een Idempotency-Key mee.',
  },
  en: {
    'for-people': 'For this somebody has to sign in and confirm that it is them. A token cannot do it.',
    'key-missing': 'Send an Idempotency-Key along with every POST that carries a token.',
  },
});
