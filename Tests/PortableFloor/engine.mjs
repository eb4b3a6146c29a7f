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
export function run(engine, program) {
  const [output, diagnostics] = call(engine, "live_run", new TextEncoder().encode(program));
  return { output, diagnostics };
}

/** Runs a lesson, given as records of texts (`LiveLesson`); the records of the answer as texts. */
export const runLesson = (engine, texts) => call(engine, "live_lesson", pack(texts));

function call({ exports }, name, bytes) {
  const input = exports.live_allocate(bytes.length);
  new Uint8Array(exports.memory.buffer).set(bytes, input);
  const answer = exports[name](input, bytes.length);
  exports.live_release(input);
  const texts = unpack(exports.memory.buffer, answer);
  exports.live_release(answer);
  return texts;
}

/** The layout of `TextList`: a number of texts, then each with the count of its bytes before it. */
function pack(texts) {
  const pieces = texts.map((text) => new TextEncoder().encode(text));
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + 4 + piece.length, 4));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, pieces.length, true);
  let offset = 4;
  for (const piece of pieces) {
    view.setUint32(offset, piece.length, true);
    bytes.set(piece, offset + 4);
    offset += 4 + piece.length;
  }
  return bytes;
}

function unpack(memory, address) {
  const view = new DataView(memory, address);
  let offset = 4;
  return Array.from({ length: view.getUint32(0, true) }, () => {
    const count = view.getUint32(offset, true);
    const text = new TextDecoder().decode(new Uint8Array(memory, address + offset + 4, count));
    offset += 4 + count;
    return text;
  });
}
