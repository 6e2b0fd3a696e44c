"use strict";
// Keeps one whole version of the page on the device and serves it from there.
// VERSION and FILES (path, SHA-256) are written in when the site is made.
const VERSION = "{{.Version}}";
const FILES = {{.Files}};
const NAME = "crossread " + new URL(self.registration.scope).pathname + " ";
const CACHE = NAME + VERSION;
const SCOPE = new URL(self.registration.scope);

// All or nothing: a file that is missing or not of this version fails the whole
// installation, and the version that was there stays.
self.addEventListener("install", (event) => event.waitUntil((async () => {
  try {
    const answers = await Promise.all(FILES.map(async ([path, hash]) => {
      const url = new URL(path, SCOPE).href;
      const answer = await fetch(url, { cache: "no-cache", integrity: "sha256-" + hash, credentials: "same-origin" });
      if (!answer.ok) throw new Error(path + ": " + answer.status);
      return [url, answer];
    }));
    const cache = await caches.open(CACHE);
    await Promise.all(answers.map(([url, answer]) => cache.put(url, answer)));
  } catch (err) {
    await caches.delete(CACHE);
    throw err;
  }
})()));

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(NAME) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
})()));

self.addEventListener("message", (event) => {
  if (event.data === "use it now") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== SCOPE.origin) {
    event.respondWith(Response.error()); // nothing leaves for another host
    return;
  }
  if (request.method !== "GET" || !url.href.startsWith(SCOPE.href)) return;
  url.search = "";
  url.hash = "";
  if (request.mode === "navigate" && url.href === SCOPE.href) url.href = new URL("index.html", SCOPE).href;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(url.href)) || fetch(request);
  })());
});
