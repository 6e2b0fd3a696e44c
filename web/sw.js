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
      // An answer that was led elsewhere may not answer the opening of a page.
      return [url, answer.redirected ? new Response(await answer.blob(), { headers: { "Content-Type": answer.headers.get("Content-Type") } }) : answer];
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
  if (request.method === "POST" && url.href === new URL("share", SCOPE).href) {
    event.respondWith(shared(request));
    return;
  }
  if (request.method !== "GET" || !url.href.startsWith(SCOPE.href)) return;
  url.search = "";
  url.hash = "";
  if (url.href === new URL("index.html", SCOPE).href) url.href = SCOPE.href;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(url.href)) || fetch(request);
  })());
});

// What another program shares to the page stays on the device: it is laid aside
// for the page, which takes it from there.
async function shared(request) {
  const form = await request.formData();
  const cache = await caches.open("crossread shared " + SCOPE.pathname);
  const parts = form.getAll("files");
  const text = [form.get("title"), form.get("text"), form.get("url")].filter(Boolean).join("\n\n");
  if (text) parts.push(new File([text], "shared.txt", { type: "text/plain" }));
  await Promise.all(parts.map((file, i) => cache.put(new URL("share/" + i, SCOPE).href, new Response(file, {
    headers: { "Content-Type": file.type || "application/octet-stream", "X-Name": encodeURIComponent(file.name) },
  }))));
  return Response.redirect(new URL("?shared", SCOPE).href, 303);
}
