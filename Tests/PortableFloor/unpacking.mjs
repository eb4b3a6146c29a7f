// engine.packed, as pages unpack it: it becomes engine.wasm to the byte, and nothing else becomes of a
// damaged one.
//
//   node --test Tests/PortableFloor/unpacking.mjs     after Utilities/build-engine-wasm.sh
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const builds = join(dirname(fileURLToPath(import.meta.url)), "..", "..", ".build");
const packed = readFileSync(join(builds, "engine.packed"));
const engine = readFileSync(join(builds, "engine.wasm"));

async function unpacked(bytes) {
  const { exports } = (await WebAssembly.instantiate(bytes, {})).instance;
  const address = exports.unpack();
  return Buffer.from(exports.memory.buffer, address, exports.unpacked_size());
}

const isGzip = packed[0] === 0x1f;
describe("the packed engine", { skip: isGzip && "without Python it is packed by gzip" }, () => {
  test("imports nothing and becomes the engine", async () => {
    assert.deepEqual(WebAssembly.Module.imports(await WebAssembly.compile(packed)), []);
    assert.equal(Buffer.compare(await unpacked(packed), engine), 0);
  });

  test("cut short it is no module", async () => {
    await assert.rejects(unpacked(packed.subarray(0, -1)), WebAssembly.CompileError);
    await assert.rejects(unpacked(packed.subarray(0, packed.length / 2)), WebAssembly.CompileError);
  });

  test("with one byte changed it stops, wherever among the packed ones that is", async () => {
    // Before them are some kilobytes of code, and after them nothing that is read.
    const begin = 20_000, end = packed.length - 1_000, places = 60;
    for (let place = begin; place < end; place += Math.floor((end - begin) / places)) {
      const damaged = Buffer.from(packed);
      damaged[place] ^= 0x15;
      await assert.rejects(unpacked(damaged), WebAssembly.RuntimeError, `byte ${place}`);
    }
  });
});
