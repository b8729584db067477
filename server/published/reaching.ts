/** How somebody is reached, as a link where it is one. */
import { html } from "../export/html.ts";
import type { Markup } from "../export/html.ts";

/** A link to write or call; the words alone where they are neither an address nor a number. */
export function contactLink(reach: string, words: string, full: string): Markup | false {
  const href = reachHref(reach);
  return (
    href !== undefined &&
    html`<p class="act"><a class="button" href="${href}" aria-label="${full}">${words}</a></p>`
  );
}

/** `mailto:` or `tel:` of what was filled in; undefined where it is neither. */
export function reachHref(reach: string): string | undefined {
  const text = reach.trim();
  if (/^[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(text)) return `mailto:${text}`;
  const number = text.replace(/[\s().-]/g, "");
  return /^\+?\d{6,15}$/.test(number) ? `tel:${number}` : undefined;
}
