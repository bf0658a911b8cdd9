/** An address that a phone can find the way to, with whatever it finds ways with: nobody else is asked. */
export function Place({ address }: { address: string }) {
  return (
    <a class="govuk-link govuk-link--no-visited-state" href={`geo:0,0?q=${encodeURIComponent(address)}`}>
      {address}
    </a>
  );
}
