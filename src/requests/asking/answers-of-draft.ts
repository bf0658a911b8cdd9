import { may } from '../../access/may.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { Draft } from './drafts.service.js';
import { answersIn, type FormAnswers } from './form-answers.js';
import type { OwnPractice } from './form-choices.query.js';

/** A colleague who set it ready does not know how whoever signs is reached: that is filled in as they said last time. */
export function answersOf(
  { by, body }: Draft,
  { directPhone, afterHours }: OwnPractice,
  { role, person }: SignedIn,
): FormAnswers {
  const answers = answersIn(body);
  const isToSign = by !== person.name && may(role, 'submit');
  return isToSign && !answers['directPhone']?.[0] ? { ...answers, ...answersIn({ directPhone, afterHours }) } : answers;
}

/** Of a new request. */
export const prefilledBy = ({ lastHomeCareId, directPhone, afterHours }: OwnPractice) => ({
  ...{ placeOfStay: 'home', directPhone, afterHours },
  ...(lastHomeCareId && { homeCare: [{ organisationId: lastHomeCareId }] }),
});
