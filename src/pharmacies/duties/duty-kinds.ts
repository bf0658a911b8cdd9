/** What may be on duty for the whole network. */
export const DUTY_KINDS = ['pharmacy', 'out-of-hours-post'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];
