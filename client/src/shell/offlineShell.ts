/**
 * Keeps the app for a reload without a network: starts the worker (client/public/sw.js) and tells it what this page
 * loaded, also what came before the worker did. A browser that refuses workers (private window, plain http from
 * another machine) still works, only not without a network.
 */
export function keepOfflineShell(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/sw.js").then(
    async () => {
      const { active } = await navigator.serviceWorker.ready;
      const tell = (entries: PerformanceEntryList): void => {
        const paths = entries.map((entry) => new URL(entry.name)).filter(isAsset);
        if (paths.length > 0) active?.postMessage({ keep: paths.map((url) => url.pathname) });
      };
      new PerformanceObserver((list) => tell(list.getEntries())).observe({
        type: "resource",
        buffered: true,
      });
    },
    () => {},
  );
}

function isAsset(url: URL): boolean {
  return url.origin === location.origin && url.pathname.startsWith("/assets/");
}
