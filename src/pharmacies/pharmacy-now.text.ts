import { defineTexts } from '../web/texts.js';

/** Whether a pharmacy is there at this moment. */
export const pharmacyNowTexts = defineTexts({
  nl: {
    open: 'open',
    opensAt: 'gesloten, open vanaf {at}',
    closedBrings: 'gesloten, bezorgt wel; open vanaf {at}',
    closed: 'gesloten',
    dutyUntil: 'heeft dienst tot {at}',
    dutyPhoneUntil: 'heeft dienst tot {at}, bezorgt niet',
    onDuty: 'Heeft nu dienst',
    onDutyNow: 'Nu dienst:',
    onDutyUntil: 'tot {at}',
  },
  en: {
    open: 'open',
    opensAt: 'closed, open from {at}',
    closedBrings: 'closed, but delivers; open from {at}',
    closed: 'closed',
    dutyUntil: 'on duty until {at}',
    dutyPhoneUntil: 'on duty until {at}, does not deliver',
    onDuty: 'On duty now',
    onDutyNow: 'On duty now:',
    onDutyUntil: 'until {at}',
  },
});
