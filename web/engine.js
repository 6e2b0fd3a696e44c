"use strict";
// The engine's worker: loads engine.wasm, then gives up every way to reach the network.
(() => {
  const version = self.location.search;
  importScripts("wasm_exec.js" + version);
  const waiting = [];
  let take = (data) => { waiting.push(data); };
  self.onmessage = (event) => take(event.data);
  // serve takes a request as text, read a file: its number, its name and its bytes.
  self.crossreadServe = (serve, read) => {
    take = (data) => {
      if (typeof data === "string") serve(data);
      else data.file.arrayBuffer().then((buffer) => read(data.id, data.file.name, new Uint8Array(buffer)));
    };
    waiting.splice(0).forEach(take);
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
