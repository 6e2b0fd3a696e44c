"use strict";
// The engine's worker: loads engine.wasm, then gives up every way to reach the network.
(() => {
  const version = self.location.search;
  importScripts("wasm_exec.js" + version);
  const waiting = [];
  let take = (text) => { waiting.push(text); };
  self.onmessage = (event) => take(event.data);
  self.crossreadServe = (serve) => {
    take = serve;
    waiting.splice(0).forEach(serve);
  };
  const go = new Go();
  const load = self.fetch("engine.wasm" + version);
  for (const way of ["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "importScripts", "Worker", "SharedWorker", "BroadcastChannel"]) {
    try { Object.defineProperty(self, way, { value: undefined, writable: false, configurable: false }); } catch { }
  }
  load.then((answer) => {
    if (!answer.ok) throw new Error("engine.wasm: " + answer.status);
    return WebAssembly.instantiateStreaming(answer, go.importObject);
  }).then(({ instance }) => go.run(instance)).then(
    () => { throw new Error("the engine ended"); },
  ).catch((err) => { setTimeout(() => { throw err; }); });
})();
