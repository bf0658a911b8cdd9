/** Coarse on purpose: enough to recognise one's own session by, too little to be told from others by. */
export const BROWSERS = ['Edge', 'Opera', 'Samsung Internet', 'Firefox', 'Chrome', 'Safari'] as const;
export const SYSTEMS = ['iOS', 'Android', 'ChromeOS', 'Windows', 'macOS', 'Linux'] as const;
export type Browser = (typeof BROWSERS)[number];
export type System = (typeof SYSTEMS)[number];
export interface SeenBrowser {
  browser: Browser | null;
  system: System | null;
}

/** Browsers call themselves by the names of those before them too, so the rarest sign comes first. */
const BROWSER_SIGNS: Record<Browser, RegExp> = {
  Edge: /\bEdg(?:e|A|iOS)?\//,
  Opera: /\bOP(?:R|T|X)\//,
  'Samsung Internet': /\bSamsungBrowser\//,
  Firefox: /\b(?:Firefox|FxiOS)\//,
  Chrome: /\b(?:Headless)?(?:Chrome|Chromium|CriOS)\//,
  Safari: /\bSafari\//,
};
const SYSTEM_SIGNS: Record<System, RegExp> = {
  iOS: /\b(?:iPhone|iPad|iPod)\b/,
  Android: /\bAndroid\b/,
  ChromeOS: /\bCrOS\b/,
  Windows: /\bWindows\b/,
  macOS: /\bMacintosh\b|\bMac OS X\b/,
  Linux: /\bLinux\b/,
};

export function browserIn(userAgent = ''): SeenBrowser {
  return {
    browser: BROWSERS.find((name) => BROWSER_SIGNS[name].test(userAgent)) ?? null,
    system: SYSTEMS.find((name) => SYSTEM_SIGNS[name].test(userAgent)) ?? null,
  };
}
