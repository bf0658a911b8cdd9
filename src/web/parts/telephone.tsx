import { dialled } from '../input/telephone.js';

/** A number that a phone can call. */
export function Telephone({ number }: { number: string }) {
  return (
    <a class="govuk-link govuk-link--no-visited-state pk-telephone" href={`tel:${dialled(number)}`}>
      {number}
    </a>
  );
}
