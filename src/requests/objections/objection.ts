/** On what a pharmacist objects: closed words, the rest stands in the question. */
export const OBJECTION_REASONS = ['allergy', 'kidney', 'dose', 'interaction', 'double-opioid', 'other'] as const;
export type ObjectionReason = (typeof OBJECTION_REASONS)[number];
/** What the prescriber did with it. */
export type ObjectionAnswerKind = 'stays' | 'signed-anew';

/** A question on medical grounds, as those may read it who asked and who is asked. */
export interface KnownObjection {
  id: string;
  reason: ObjectionReason;
  /** Null: the person is erased. */
  question: string | null;
  askedBy: string;
  askedAt: Date;
  closedAt: Date | null;
  answer: { kind: ObjectionAnswerKind; text: string | null; by: string; at: Date } | null;
}
