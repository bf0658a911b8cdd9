import type { ComponentChildren } from 'preact';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

export interface NoticeProps {
  kind?: 'success' | 'important';
  title?: string;
  children: ComponentChildren;
}

export function Notice({ kind = 'important', title, children }: NoticeProps) {
  const t = webTexts(useView());
  const success = kind === 'success';
  const id = success ? 'notice-success-title' : 'notice-title';
  return (
    <div
      class={`govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`}
      role={success ? 'alert' : 'region'}
      aria-labelledby={id}
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {title ?? t(success ? 'done' : 'important')}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  );
}
