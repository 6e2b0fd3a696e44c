"use strict";
// Starts the engine's worker and the page's program side by side, and holds what the worker says until the page listens.
(() => {
  const say = (text) => {
    const place = document.getElementById("boot");
    if (place) { place.textContent = text; place.hidden = false; }
  };
  if (location.protocol === "file:") {
    say("This page was opened as a file, and a browser does not let such a page load its programs. In the folder of the program crossread, run “crossread serve” and open the address that it prints; or put these files on any web server.");
    return;
  }
  if (!("WebAssembly" in self) || !("Worker" in self)) {
    say("This browser lacks WebAssembly or Web Workers, which Crossread runs on. A newer browser will do.");
    return;
  }
  const version = "?v=" + document.documentElement.dataset.version;
  const here = new URL(".", location.href).href;
  const scripts = ["engine.js" + version, "sw.js"].map((name) => new URL(name, here).href);
  let url = (s) => s;
  if (self.trustedTypes && trustedTypes.createPolicy) {
    const policy = trustedTypes.createPolicy("default", {
      createScriptURL: (s) => (scripts.includes(new URL(s, here).href) ? s : null),
    });
    url = (s) => policy.createScriptURL(s);
  }

  // Where the reader forbids storage, already asking for it is an error. The page gets short texts kept as long as it is open, and no database.
  const brief = () => {
    const kept = new Map();
    return {
      get length() { return kept.size; },
      key: (n) => [...kept.keys()][n] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem(key, text) { kept.set(key, String(text)); },
      removeItem(key) { kept.delete(key); },
      clear() { kept.clear(); },
    };
  };
  for (const [name, instead] of [["localStorage", brief()], ["sessionStorage", brief()], ["indexedDB", null]]) {
    try { void self[name]; } catch { Object.defineProperty(self, name, { value: instead }); }
  }

  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch { }

  const save = ({ name, type, bytes }) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  // The bridge to the worker. Go sets take; until then what comes is kept.
  const bridge = {
    worker: null,
    ended: false, // against its will; another one is started when there is something to do
    kept: [],
    take: null,
    start() {
      if (bridge.worker) bridge.worker.terminate();
      const worker = new Worker(url(scripts[0]), { name: "engine" });
      bridge.worker = worker;
      bridge.ended = false;
      const pass = (kind, data) => {
        if (bridge.worker !== worker) return; // one that was stopped
        if (bridge.take) bridge.take(kind, data); else bridge.kept.push([kind, data]);
      };
      worker.onmessage = ({ data }) => { if (data.save) save(data.save); else pass("answer", data); };
      worker.onerror = (event) => { event.preventDefault(); if (bridge.worker === worker) bridge.ended = true; pass("crash", event.message || "the worker could not be loaded"); };
    },
    post(data) {
      if (bridge.ended) bridge.start();
      bridge.worker.postMessage(data);
    },
    read(id, file) { bridge.post({ id, file }); },
    listen(take) {
      bridge.take = take;
      bridge.kept.splice(0).forEach(([kind, data]) => take(kind, data));
    },
  };
  self.crossreadEngine = bridge;
  bridge.start();

  // What the reader copied elsewhere, where the browser hands it over.
  self.crossreadClipboard = async (done) => {
    try {
      const got = { "text/plain": "", "text/html": "" };
      for (const item of await navigator.clipboard.read()) {
        for (const type of Object.keys(got)) {
          if (!got[type] && item.types.includes(type)) got[type] = await (await item.getType(type)).text();
        }
      }
      done(got["text/plain"], got["text/html"], "");
    } catch (err) { done("", "", err.message || "refused"); }
  };

  // Files that the page was opened with, or that were shared to it.
  const given = { kept: [], take: null, listen(take) { given.take = take; given.kept.splice(0).forEach(take); } };
  const give = (files) => { if (files.length) { if (given.take) given.take(files); else given.kept.push(files); } };
  self.crossreadGiven = given;
  if ("launchQueue" in self) {
    launchQueue.setConsumer(async ({ files }) => { if (files) give(await Promise.all(files.map((f) => f.getFile()))); });
  }
  if (new URLSearchParams(location.search).has("shared")) {
    (async () => {
      const cache = await caches.open("crossread shared " + new URL(here).pathname);
      const files = [];
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        files.push(new File([await answer.blob()], decodeURIComponent(answer.headers.get("X-Name")), { type: answer.headers.get("Content-Type") }));
        await cache.delete(request);
      }
      history.replaceState(null, "", here);
      give(files);
    })();
  }

  // A new version waits until the reader agrees to it.
  const update = { waiting: null, ready: null, accepted: false };
  self.crossreadUpdate = update;
  update.listen = (ready) => {
    update.ready = ready;
    if (update.waiting) ready();
  };
  update.accept = () => {
    update.accepted = true;
    if (update.waiting) update.waiting.postMessage("use it now");
  };
  if ("serviceWorker" in navigator) {
    const found = (worker) => {
      if (!navigator.serviceWorker.controller) return; // the first visit
      update.waiting = worker;
      if (update.ready) update.ready();
    };
    navigator.serviceWorker.addEventListener("controllerchange", () => { if (update.accepted) location.reload(); });
    navigator.serviceWorker.register(url(scripts[1]), { scope: here, updateViaCache: "none" }).then((registration) => {
      if (registration.waiting) found(registration.waiting);
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => { if (worker.state === "installed") found(worker); });
      });
    }).catch((err) => console.warn("offline use is not set up:", err.message));
  }

  const go = new Go();
  const load = fetch("app.wasm" + version).then((answer) => {
    if (!answer.ok) throw new Error("app.wasm: " + answer.status);
    return WebAssembly.instantiateStreaming(answer, go.importObject);
  });
  load.then(({ instance }) => go.run(instance)).then(
    () => { throw new Error("the program ended"); },
  ).catch((err) => { say("Crossread could not go on: " + err.message + ". Loading the page again helps most times; your articles are kept."); console.error(err); });
})();
