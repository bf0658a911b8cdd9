import type { ComponentChildren } from 'preact';
import { assetUrl, FONT_URL } from './assets.js';
import { ErrorSummary } from './parts/error-summary.js';
import { TakeAlong } from './parts/export-links.js';
import { IdleDialog } from './parts/idle-dialog.js';
import { FindDialog } from './parts/find-dialog.js';
import { Footer } from './parts/footer.js';
import { Header } from './parts/header.js';
import { Heading } from './parts/heading.js';
import { BackLink } from './parts/back-link.js';
import { KeptFilters } from './parts/kept-filters.js';
import { Notice } from './parts/notice.js';
import { Aside, Main, TitleRow } from './parts/main.js';
import { PrintedBy } from './parts/printed-by.js';
import { SkipLink } from './parts/skip-link.js';
import { ViewContext, type View } from './view.js';
import { webTexts } from './web.text.js';

export interface LayoutProps {
  view: View;
  title: string;
  /** Above the title: what the page belongs to, such as a case's number. */
  caption?: string;
  /** When the page draws its own first heading, such as a panel. */
  ownHeading?: boolean;
  /** What everything on the page is about, such as whose case and which box. */
  banner?: ComponentChildren;
  back?: string;
  aside?: ComponentChildren;
  /** The parts with `data-live` refresh by themselves when something changed. */
  live?: boolean;
  /** A page one works from: as much of it as fits on a screen. */
  dense?: boolean;
  /** A few rows with the way to take them along right below: no second one beside the title. */
  takenBelow?: boolean;
  /** Beside the title: what can be begun from here. */
  actions?: ComponentChildren;
  scripts?: readonly string[];
  children: ComponentChildren;
}

export function Layout(props: LayoutProps) {
  const { view, title, caption, ownHeading, banner, back, aside, live, dense, actions, scripts = [], children } = props;
  const isTaken = view.isExported && !props.takenBelow;
  const t = webTexts(view);
  const wrong = view.errors.length > 0;
  const modules = [
    'page.js',
    ...(view.signedIn ? ['idle.js', 'find.js'] : []),
    ...(live ? ['live.js'] : []),
    ...scripts,
  ];
  return (
    <ViewContext.Provider value={view}>
      <html lang={view.language} class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{`${wrong ? `${t('errorPrefix')} ` : ''}${title} – ${view.networkName}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content="#0b5a78" />
          {/* Before anything else is fetched: the browser writes to its profile every few seconds. */}
          <script src={assetUrl('address.js')} nonce={view.nonce} />
          <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
          <link rel="preload" href={FONT_URL} as="font" type="font/woff2" crossorigin="anonymous" />
          <link rel="stylesheet" href={assetUrl('app.css')} />
          {modules.map((name) => (
            <script key={name} type="module" src={assetUrl(name)} nonce={view.nonce} />
          ))}
        </head>
        <body class="govuk-template__body" data-refreshed={live ? t('refreshed') : undefined}>
          <SkipLink />
          <Header />
          {banner}
          <Main dense={dense} before={back && <BackLink href={back} />} aside={aside && <Aside>{aside}</Aside>}>
            {wrong && <ErrorSummary errors={view.errors} />}
            {view.flash && <Notice kind="success">{view.flash}</Notice>}
            {!ownHeading && (
              <TitleRow
                beside={
                  (isTaken || (dense && view.keptFilters.length > 0)) && (
                    <>
                      {dense && view.keptFilters.length > 0 && <KeptFilters />}
                      {isTaken && <TakeAlong />}
                    </>
                  )
                }
                actions={actions}
              >
                <Heading level={1} size={dense ? 'm' : undefined} caption={caption}>
                  {title}
                </Heading>
              </TitleRow>
            )}
            {children}
            <PrintedBy />
          </Main>
          <Footer />
          <FindDialog />
          <IdleDialog />
        </body>
      </html>
    </ViewContext.Provider>
  );
}
