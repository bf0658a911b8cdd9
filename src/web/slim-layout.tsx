import type { ComponentChildren } from 'preact';
import { assetUrl } from './assets.js';
import { ErrorSummary } from './parts/error-summary.js';
import { Heading } from './parts/heading.js';
import { LanguageSwitch } from './parts/language-switch.js';
import { ViewContext, type View } from './view.js';
import { webTexts } from './web.text.js';

interface SlimLayoutProps {
  view: View;
  title: string;
  scripts: readonly string[];
  children: ComponentChildren;
}

/** For whoever comes once, at night, on a phone with hardly a line: a style sheet of its own, no font, and nothing of who is signed in. */
export function SlimLayout({ view, title, scripts, children }: SlimLayoutProps) {
  const t = webTexts(view);
  const wrong = view.errors.length > 0;
  return (
    <ViewContext.Provider value={view}>
      <html lang={view.language}>
        <head>
          <meta charset="utf-8" />
          <title>{`${wrong ? `${t('errorPrefix')} ` : ''}${title} – ${view.networkName}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content="#0b5a78" />
          <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
          <link rel="stylesheet" href={assetUrl('slim.css')} />
          {scripts.map((name) => (
            <script key={name} type="module" src={assetUrl(name)} nonce={view.nonce} />
          ))}
        </head>
        <body>
          <header class="pk-slim-header">
            <span>{view.networkName}</span>
            <LanguageSwitch />
          </header>
          <main>
            {wrong && <ErrorSummary errors={view.errors} />}
            <Heading level={1}>{title}</Heading>
            {children}
          </main>
        </body>
      </html>
    </ViewContext.Provider>
  );
}
