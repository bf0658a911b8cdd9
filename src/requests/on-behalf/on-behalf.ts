export const RECEIVED_BY = ['telephone', 'paper'] as const;
export type ReceivedBy = (typeof RECEIVED_BY)[number];

/** In whose name it is asked, and how that came in. */
export interface OnBehalf {
  practiceId: string;
  prescriberName: string;
  receivedBy: ReceivedBy;
}
