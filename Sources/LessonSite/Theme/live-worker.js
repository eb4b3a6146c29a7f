// The worker of live cells: it holds the engine and runs lessons; of the page it knows nothing. It is
// made from this function's text, since a page opened from the disk may start no worker from a file.
// Sources/LiveEngine says how the bytes are laid out.
function liveWorker() {
  "use strict";
  let exports;

  async function start(packed) {
    // With a function called for each letter this would take longer than everything after it.
    const text = atob(packed);
    const bytes = new Uint8Array(text.length);
    for (let place = 0; place < text.length; place++) bytes[place] = text.charCodeAt(place);
    exports = (await WebAssembly.instantiate(await unpacked(bytes), {})).instance.exports;
    exports._initialize();
  }

  // Utilities/build-engine-wasm.sh packs the engine by gzip, or into a module that unpacks it.
  async function unpacked(bytes) {
    if (bytes[0] === 0x1f) {
      // Not read from a Blob: in a page opened from the disk WebKit cannot.
      const { readable, writable } = new DecompressionStream("gzip");
      const writer = writable.getWriter();
      const written = writer.write(bytes).then(() => writer.close());
      return (await Promise.all([new Response(readable).arrayBuffer(), written]))[0];
    }
    const unpacker = (await WebAssembly.instantiate(bytes, {})).instance.exports;
    // The memory becomes another object when it grows.
    const address = unpacker.unpack();
    return new Uint8Array(unpacker.memory.buffer, address, unpacker.unpacked_size());
  }

  // The number of texts, then each with the count of its bytes before it.
  function pack(texts) {
    const encoder = new TextEncoder();
    const pieces = texts.map((text) => encoder.encode(text));
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

  function unpack(address) {
    const view = new DataView(exports.memory.buffer, address);
    const decoder = new TextDecoder();
    let offset = 4;
    return Array.from({ length: view.getUint32(0, true) }, () => {
      const count = view.getUint32(offset, true);
      offset += 4 + count;
      return decoder.decode(new Uint8Array(exports.memory.buffer, address + offset - count, count));
    });
  }

  function call(name, bytes) {
    const input = exports.live_allocate(bytes.length);
    new Uint8Array(exports.memory.buffer).set(bytes, input);
    const answer = exports[name](input, bytes.length);
    const texts = unpack(answer);
    exports.live_release(input);
    exports.live_release(answer);
    return texts;
  }

  // What has run a few times browsers have compiled quickly, and well only what has run for long: a lesson that
  // is over at once would take as long whenever it is run again. So while nobody waits it is run some more,
  // its answers thrown away: a run, a rest, a run, until something is pressed or all of WARMTH, in
  // milliseconds, is spent.
  const WARMTH = 1500;
  const LONGEST_RUN = 40;
  const REST = 5;
  let lesson, warming, warmth = WARMTH;

  function warm() {
    const begun = performance.now();
    call("live_lesson", lesson);
    const time = performance.now() - begun;
    warmth -= time;
    warming = time < LONGEST_RUN && warmth > 0 ? setTimeout(warm, REST) : undefined;
  }

  let ready;
  self.onmessage = async ({ data }) => {
    clearTimeout(warming);
    // Colours of code are asked for after each run, and do not end it.
    const goesOn = data.warm || ("code" in data && warming !== undefined);
    warming = undefined;
    try {
      if (data.engine) ready = start(data.engine);
      await ready;
      if (data.lesson) {
        lesson = pack(data.lesson);
        self.postMessage({ id: data.id, texts: call("live_lesson", lesson) });
      }
      if ("code" in data) {
        const texts = call("live_listing", new TextEncoder().encode(data.code));
        self.postMessage({ id: data.id, texts });
      }
      if (goesOn && warmth > 0) warming = setTimeout(warm, REST);
    } catch (error) {
      // An engine that has failed is in no state to go on.
      self.postMessage({ id: data.id, error: String(error) });
    }
  };
}
