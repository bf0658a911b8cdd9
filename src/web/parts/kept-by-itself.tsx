/** Where the script that keeps a form says that it did, or could not; `form` is where it is found again. */
export function KeptByItself({ form, kept, notKept }: { form: string; kept: string; notKept: string }) {
  return <p class="govuk-hint" role="status" data-form={form} data-kept={kept} data-not-kept={notKept} />;
}
