// The app shell without a network: own origin only. Pages come from the network first, so a new deploy is seen at
// once; hashed assets never change, so they come from the cache. Everything else is left to the browser.
const CACHE = "beslisdag-shell-2";
const KEPT_ASSETS = 120;
// Two pages: that of the phone, kept from the first visit on, and that of the desks, kept once one was opened.
const SHELL = "/";
const DESK_SHELL = "/desk.html";
const PHONE = /^\/(d\/[^/]+\/?)?$/;
const DESK = /^\/d\/[^/]+\/(scherm|regie|programmateam|groep)$/;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  // Without the shell at install the worker still works: it fills as pages are opened.
  event.waitUntil(keepShell(SHELL, fetch(SHELL, { cache: "no-store" })).catch(() => {}));
});

self.addEventListener("activate", (event) => {
  const old = caches.keys().then((keys) => keys.filter((key) => key !== CACHE));
  event.waitUntil(old.then((keys) => Promise.all(keys.map((key) => caches.delete(key)))));
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  // The path says which of the two pages it is, and the page what it shows. What else stands under /d/ (the frames, an
  // RSV's sheet) is made by the server: kept as a page of the app it would take that one's place.
  const isPage = request.mode === "navigate" && (PHONE.test(url.pathname) || DESK.test(url.pathname));
  if (isPage) event.respondWith(page(request));
  else if (url.pathname.startsWith("/assets/") || url.pathname === "/icon.svg")
    event.respondWith(asset(request));
});

// A page loads before its worker is there: it tells what it has, so that it is kept too.
self.addEventListener("message", (event) => {
  const { keep } = event.data ?? {};
  if (Array.isArray(keep)) event.waitUntil(keepAssets(keep).catch(() => {}));
});

async function page(request) {
  const shell = DESK.test(new URL(request.url).pathname) ? DESK_SHELL : SHELL;
  try {
    const response = await fetch(request);
    if (response.ok) await keepShell(shell, Promise.resolve(response.clone())).catch(() => {});
    return response;
  } catch (error) {
    const kept = await caches.match(shell);
    if (kept) return kept;
    throw error;
  }
}

async function asset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(CACHE);
    await cache.put(request, response.clone()).catch(() => {});
    await dropOldest(cache);
  }
  return response;
}

async function keepAssets(paths) {
  const cache = await caches.open(CACHE);
  const missing = [];
  for (const path of new Set(paths)) {
    if (/^\/assets\/[\w.-]+$/.test(path) && !(await cache.match(path))) missing.push(path);
  }
  await cache.addAll(missing);
  await dropOldest(cache);
}

/** The oldest assets go first; the pages themselves stay. */
async function dropOldest(cache) {
  const keys = await cache.keys();
  const old = keys
    .filter((key) => ![SHELL, DESK_SHELL].includes(new URL(key.url).pathname))
    .slice(0, -KEPT_ASSETS);
  await Promise.all(old.map((key) => cache.delete(key)));
}

/** Keeps the page and what it names, so that the very first reload without a network works too. */
async function keepShell(shell, fetched) {
  const response = await fetched;
  if (!response.ok || response.redirected) return;
  const cache = await caches.open(CACHE);
  const html = await response.clone().text();
  const assets = [...html.matchAll(/(?:src|href)="(\/(?:assets\/[^"]+|icon\.svg))"/g)].map(
    (found) => found[1],
  );
  const missing = [];
  for (const path of new Set(assets)) if (!(await cache.match(path))) missing.push(path);
  await cache.addAll(missing);
  await cache.put(shell, response);
}
