import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { FileResult } from '../../rules/src/rule/finding';
import { createChecker } from '../../rules/src/hosts/node/checker';
import { need } from '../editors/need';
import { allCases } from '../support/cases/all-cases';

const root = path.resolve(__dirname, '../..');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const wasm = require.resolve('oxc-parser/parser.wasm32-wasip1.wasm');
// As it is built: `npm run build` goes before.
const script = path.join(root, 'rules/dist/browser.mjs');

type Text = readonly [file: string, text: string];
/** What the worker answers: a result for each text, and the milliseconds from its start to the first and to the last of them. */
interface Answer {
  readonly results: readonly FileResult[];
  readonly first: number;
  readonly last: number;
  readonly error?: string;
}

const WORKER = `
const start = performance.now();
self.onmessage = async ({ data: { wasm, options, texts } }) => {
  try {
    const { createChecker } = await import('/browser.mjs');
    const checker = await createChecker({ wasm, ...options });
    let first;
    const results = texts.map(([file, text]) => {
      const result = checker.checkText(text, file);
      first ??= performance.now() - start;
      return result;
    });
    self.postMessage({ results, first, last: performance.now() - start });
  } catch (error) {
    self.postMessage({ error: error.message });
  }
};`;

describe('gc25 in a browser', function() {
  this.timeout(120_000);
  let browser: Browser | undefined;
  let server: http.Server;
  before(async function() {
    need(this, fs.existsSync(executablePath) ? undefined : `there is no Chromium at ${executablePath}`);
    const files: Readonly<Record<string, readonly [type: string, content: Uint8Array | string]>> = {
      '/': ['text/html', '<!doctype html><title>gc25</title>'],
      '/worker.js': ['text/javascript', WORKER],
      '/browser.mjs': ['text/javascript', fs.readFileSync(script)],
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

  async function check(texts: readonly Text[], options: object = {}, url = '/parser.wasm'): Promise<Answer> {
    const page = await (browser as Browser).newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answer: unknown = await page.evaluate(`new Promise((resolve, reject) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(${JSON.stringify({ wasm: url, options, texts })});
    })`);
    await page.close();
    return answer as Answer;
  }

  it('finds in a worker what the command finds, in the cases of all rules', async () => {
    const texts = (await allCases()).map(({ code, example }, index): Text => [`/${index}/${example.filename ?? 'src/a.tsx'}`, code]);
    const node = createChecker({ cwd: '/', preset: 'strict', loadParser: () => undefined });
    const expected = texts.map(([file, text]) => node.checkText(text, file));
    const { results, error } = await check(texts, { preset: 'strict' });
    assert.equal(error, undefined);
    assert.deepEqual(results, JSON.parse(JSON.stringify(expected)));
    assert.ok(results.filter(({ findings }) => findings.length > 0).length > 1000);
  });

  it('says which texts it could not read, and why', async () => {
    const { results } = await check([['/a.tsx', 'const clip = <video autoPlay loop ;'], ['/a.vue',
      '<template><video autoplay loop /></template>']]);
    assert.match(JSON.stringify(results[0].problems), /"syntax".+could not be parsed/);
    assert.match(JSON.stringify(results[1].problems), /"parser-missing".+without vue-eslint-parser/);
  });

  it('says that its parser is not where it was looked for', async () => {
    assert.equal(
      (await check([], {}, '/elsewhere.wasm')).error,
      'gc25 could not load its parser from /elsewhere.wasm (404); check the URL.',
    );
  });

  it('starts in a moment', async () => {
    const { results, first } = await check([['/src/a.tsx', 'export const Clip = () => <video autoPlay loop src="a.mp4" />;']]);
    assert.equal(results[0].findings[0].ruleId, 'no-autoplay-loop');
    console
      .log(`      ${fs.statSync(script).size} bytes of script, ${fs.statSync(wasm).size} of WebAssembly, ${
        Math.round(first)
      } ms to the first result`);
  });
});
