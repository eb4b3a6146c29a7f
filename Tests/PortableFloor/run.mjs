// The portable floor in WebAssembly: the programs that test the language, through the same
// modules, compiled for a machine without files, clock or Foundation. Each must print what it
// claims and answer, to the byte, as the native `render run` does.
//
//   node --test Tests/PortableFloor/run.mjs     ENGINE and RENDER say where the two programs are
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadEngine, run } from "./engine.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const enginePath = process.env.ENGINE ?? join(root, ".build", "engine-for-tests.wasm");
const renderPath = process.env.RENDER ?? join(root, ".build", "debug", "render");
const folder = join(root, "Tests", "LessonLanguageTests", "Programs");

/** The programs below the folder, as `gradients/graph.swift`. */
function programNames() {
  const groups = readdirSync(folder).sort();
  return groups.flatMap((group) =>
    readdirSync(join(folder, group)).sort().map((name) => `${group}/${name}`));
}

const read = (name) => readFileSync(join(folder, name), "utf8");

/** What the program says it prints: the `// expect: …` comments, one a line. */
function expectedOutput(program) {
  const claims = [...program.matchAll(/\/\/ expect:(?: (.*))?$/gm)];
  return claims.map(([, text]) => (text ?? "") + "\n").join("");
}

/**
 * The native answer, but for what is meant to differ: the engine knows no file names, and a
 * browser's stack holds fewer calls.
 */
function runNatively(name) {
  const { status, stdout, stderr, error } = spawnSync(renderPath, ["run", name], {
    cwd: folder,
    encoding: "utf8",
  });
  if (error) throw error;
  const diagnostics = stderr
    .replaceAll(name, "program.swift")
    .replace("nested more than 1000 deep", "nested more than 100 deep");
  return { status, output: stdout, diagnostics };
}

describe("the portable floor", () => {
  let engine;
  before(async () => (engine = await loadEngine(enginePath)));

  test("imports nothing", () => {
    assert.deepEqual(WebAssembly.Module.imports(engine.module), []);
  });

  test("computes (x + y)z and its gradients", () => {
    const { output, diagnostics } = run(engine, read("gradients/graph.swift"));
    assert.equal(diagnostics, "");
    assert.match(output, /^3\.0 -12\.0\n-4\.0 -4\.0 3\.0 -4\.0\n/);
  });

  for (const name of programNames()) {
    test(`${name} prints what it claims`, () => {
      assert.equal(run(engine, read(name)).output, expectedOutput(read(name)));
    });

    test(`${name} answers as it does natively`, () => {
      const native = runNatively(name);
      const answer = run(engine, read(name));
      assert.equal(answer.output, native.output);
      assert.equal(answer.diagnostics, native.diagnostics);
      assert.equal(native.status, answer.diagnostics.includes(": error: ") ? 1 : 0);
    });
  }

  test("names the place of an error", () => {
    const { diagnostics } = run(engine, "let x = 2\nlet y = x + w\n");
    assert.match(diagnostics, /^program\.swift:2:13: error: cannot find 'w' in scope\n/);
  });

  test("leaves no memory behind", () => {
    const program = read("gradients/graph.swift");
    const memoryAfter = (count) => {
      for (let i = 0; i < count; i++) run(engine, program);
      return engine.exports.memory.buffer.byteLength;
    };
    const warm = memoryAfter(10);
    assert.equal(memoryAfter(1000), warm);
  });
});
