/** Something long that is copied as it stands. */
export function Secret({ label, children }: { label: string; children: string }) {
  return (
    <div class="govuk-inset-text">
      <span class="govuk-label">{label}</span>
      <code class="pk-secret">{children}</code>
    </div>
  );
}
