import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { need } from '../editors/need';

const root = path.resolve(__dirname, '../..');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const wasm = require.resolve('oxc-parser/parser.wasm32-wasip1.wasm');

/** Reads what the page sends and answers what came of it. */
const WORKER = `
import { createFileReader } from './rules/src/hosts/browser/file-reader';
const start = performance.now();
const reader = createFileReader('/parser.wasm');
self.onmessage = async ({ data: files }) => {
  const readings = [];
  try {
    for (const [name, text] of files) {
      const { source, problem } = (await reader).read(text, name);
      readings.push(source ? { nodes: source.ast.body.length, scopes: source.scopeManager.scopes.length } : { problem });
    }
    self.postMessage({ readings, milliseconds: performance.now() - start });
  } catch (error) {
    self.postMessage({ error: String(error.stack) });
  }
};`;

describe('the readers in a browser', function() {
  this.timeout(120_000);
  let browser: Browser | undefined;
  let server: http.Server;
  let script: Uint8Array;
  before(async function() {
    need(this, fs.existsSync(executablePath) ? undefined : `there is no Chromium at ${executablePath}`);
    const { outputFiles } = await build({
      stdin: { contents: WORKER, resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      target: 'es2022',
      minify: true,
      write: false,
      logLevel: 'warning',
    });
    script = outputFiles[0].contents;
    const files: Readonly<Record<string, readonly [type: string, content: Uint8Array | string]>> = {
      '/': ['text/html', '<!doctype html><title>gc25</title>'],
      '/worker.js': ['text/javascript', script],
      '/parser.wasm': ['application/wasm', fs.readFileSync(wasm)],
    };
    server = http.createServer(({ url = '' }, response) => {
      const [type, content] = files[url] ?? ['text/plain', ''];
      response.writeHead(files[url] ? 200 : 404, { 'content-type': type }).end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('read scripts, pages and configuration in a module worker', async () => {
    const page = await (browser as Browser).newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answer = await page.evaluate(`new Promise((resolve, reject) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage([['a.tsx', 'let a: string = <b />; function f() { return a; }'], ['a.html', '<script>a = 1;</script>'], ['app.json', '{}'],
        ['a.ts', 'let = ;'], ['a.vue', '<template />']]);
    })`) as { readings: unknown[]; milliseconds: number; error?: string };
    assert.equal(answer.error, undefined);
    assert.deepEqual(answer.readings.slice(0, 3), [{ nodes: 2, scopes: 3 }, { nodes: 1, scopes: 2 }, { nodes: 0, scopes: 2 }]);
    assert.match(JSON.stringify(answer.readings[3]), /"syntax".+could not be parsed/);
    assert.match(JSON.stringify(answer.readings[4]), /"parser-missing".+without vue-eslint-parser/);
    console.log(`      ${script.length} bytes of script, ${Math.round(answer.milliseconds)} ms to the last reading`);
  });
});
