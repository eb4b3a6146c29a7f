// The reader's side of engine.wasm, in as few lines as it takes: Sources/LiveEngine says what is
// exported and how an answer is laid out.
import { readFile } from "node:fs/promises";

/** Loads a compiled engine; it may import nothing, so that no lesson can reach out of it. */
export async function loadEngine(path) {
  const module = await WebAssembly.compile(await readFile(path));
  const instance = await WebAssembly.instantiate(module, {});
  instance.exports._initialize();
  return { module, exports: instance.exports };
}

/** Runs a program's text: what it printed, and its diagnostics as text. */
export function run({ exports }, program) {
  const source = new TextEncoder().encode(program);
  const input = exports.live_allocate(source.length);
  new Uint8Array(exports.memory.buffer).set(source, input);
  const answer = exports.live_run(input, source.length);
  exports.live_release(input);
  const [output, diagnostics] = unpack(exports.memory.buffer, answer);
  exports.live_release(answer);
  return { output, diagnostics };
}

function unpack(memory, address) {
  const header = new DataView(memory, address, 8);
  const first = header.getUint32(0, true);
  const second = header.getUint32(4, true);
  const text = (offset, count) =>
    new TextDecoder().decode(new Uint8Array(memory, address + 8 + offset, count));
  return [text(0, first), text(first, second)];
}
