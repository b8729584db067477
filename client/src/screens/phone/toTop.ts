/** Shows the beginning of the screen again, whichever of the two it is that scrolls. */
export function toTop(): void {
  document.getElementById("inhoud")?.scrollTo?.(0, 0);
  if (document.documentElement.scrollTop > 0) window.scrollTo(0, 0);
}
