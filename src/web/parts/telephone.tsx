import { dialled, telephonesIn } from '../input/telephone.js';

/** A number that a phone can call; where several stand together, each by itself. */
export function Telephone({ number }: { number: string }) {
  const all = telephonesIn(number)?.map(({ shown }) => shown) ?? [number];
  return (
    <>
      {all.map((one, place) => (
        <>
          {place > 0 && ' / '}
          <a class="govuk-link govuk-link--no-visited-state pk-telephone" href={`tel:${dialled(one)}`}>
            {one}
          </a>
        </>
      ))}
    </>
  );
}
