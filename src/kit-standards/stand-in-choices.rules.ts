import { instead, SECOND_LOOK, type Fault } from './equal-amount.rules.js';
import type { Article, SlotDemand } from './conformity.js';

/** What can be chosen to stand in: as many as hold the same, or why that cannot be said. */
export interface StandInChoice {
  code: string;
  name: string;
  form: string | null;
  unit: string;
  equal: { least: number; most: number } | null;
  fault: Fault | null;
  /** With a number and a reason of people it may all the same. */
  canBeChosen: boolean;
}

/** What is no medicine, or needs no substitution, is nobody's choice. */
const LEFT_OUT: readonly Fault['why'][] = ['not-a-medicine', 'already-in-slot', 'substance-missing'];

/** A medicine that is there and is not among the choices, and why. */
export interface NotOffered {
  code: string;
  name: string;
  fault: Fault;
}
/** An aid says nothing of all this. */
const isMedicine = ({ strength, form, route, atc }: Article) => [strength, form, route, atc].some((it) => it !== null);

export const notOffered = (slot: SlotDemand, articles: readonly Article[]): NotOffered[] =>
  articles.filter(isMedicine).flatMap((article) => {
    const verdict = instead(slot, article);
    if (verdict.ok || !LEFT_OUT.includes(verdict.why)) return [];
    const { code, name } = article;
    return [{ code, name, fault: { why: verdict.why, about: verdict.about } }];
  });

/** Equal amounts come first. */
export function standInChoices(slot: SlotDemand, articles: readonly Article[]): StandInChoice[] {
  const all = articles.flatMap((article) => choiceOf(slot, article) ?? []);
  return all.sort((one, other) => Number(other.equal !== null) - Number(one.equal !== null));
}

function choiceOf(slot: SlotDemand, article: Article): StandInChoice | null {
  const { code, name, form, unit } = article;
  const verdict = instead(slot, article);
  if (verdict.ok) {
    const { least, most } = verdict;
    return { ...{ code, name, form, unit, fault: null }, equal: { least, most }, canBeChosen: true };
  }
  const { why, about } = verdict;
  if (LEFT_OUT.includes(why)) return null;
  const canBeChosen = why === 'no-whole-number' || SECOND_LOOK.includes(why);
  return { code, name, form, unit, equal: null, fault: { why, about }, canBeChosen };
}
