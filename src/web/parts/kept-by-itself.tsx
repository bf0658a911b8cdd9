/** Where the script that keeps a form says that it did, or could not. */
export function KeptByItself({ kept, notKept }: { kept: string; notKept: string }) {
  return <p class="govuk-hint" role="status" data-kept={kept} data-not-kept={notKept} />;
}
