import type { PlainDate } from '../../platform/calendar.js';

export const RECEIVED_BY = ['telephone', 'paper'] as const;
export type ReceivedBy = (typeof RECEIVED_BY)[number];

/** In whose name it is asked, and how that came in. */
export interface OnBehalf {
  practiceId: string;
  prescriberName: string;
  receivedBy: ReceivedBy;
}
/** A file of whoever enters it: the form as it was signed. */
export interface FormSent {
  file: string;
  signedOn: PlainDate;
}
