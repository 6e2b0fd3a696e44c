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

  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch { }

  // The bridge to the worker. Go sets take; until then what comes is kept.
  const bridge = {
    worker: null,
    kept: [],
    take: null,
    start() {
      if (bridge.worker) bridge.worker.terminate();
      const worker = new Worker(url(scripts[0]), { name: "engine" });
      bridge.worker = worker;
      const pass = (kind, data) => {
        if (bridge.worker !== worker) return; // one that was stopped
        if (bridge.take) bridge.take(kind, data); else bridge.kept.push([kind, data]);
      };
      worker.onmessage = (event) => pass("answer", event.data);
      worker.onerror = (event) => { event.preventDefault(); pass("crash", event.message || "the worker could not be loaded"); };
    },
    listen(take) {
      bridge.take = take;
      bridge.kept.splice(0).forEach(([kind, data]) => take(kind, data));
    },
  };
  self.crossreadEngine = bridge;
  bridge.start();

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
