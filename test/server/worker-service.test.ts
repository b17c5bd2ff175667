import assert from 'node:assert/strict';
import path from 'node:path';
import type { EditorResult } from '../../server/src/check-service';
import { readEditorSettings } from '../../server/src/settings';
import { WorkerService, type WorkerServiceOptions } from '../../server/src/worker-service';
import { ProjectFolder } from '../support/project-folder';

const { settings } = readEditorSettings(undefined);
const CLIP = 'export const Clip = () => <video src="/a.mp4" autoPlay loop />;\n';

/** A worker that does what the text says, so that work without end needs no fault of ours. */
const OBEDIENT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ kind, id, file, text }) => {
  if (kind === 'forget') return;
  if (text === 'configuration without end') for (;;);
  parentPort.postMessage({ kind: 'checking', id });
  if (text === 'without end') for (;;);
  if (text === 'wait without end') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (text === 'exit') process.exit(3);
  if (text === 'throw') throw new Error('out of order\\nat somewhere');
  if (text === 'memory') { const kept = []; for (;;) kept.push(new Array(1e5).fill(kept.length)); }
  if (text === 'write') { console.log('said by a parser'); }
  const cost = Number(/^take (\\d+) ms$/.exec(text)?.[1]) || 0;
  const start = process.cpuUsage();
  for (let used = 0; used < cost * 1e3;) {
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  parentPort.postMessage({ kind: 'done', id, value: { file, findings: [], problems: [{ kind: 'syntax', message: text }] }, problems: [] });
});
`;

describe('a check in a thread of its own', function() {
  this.timeout(60_000);
  let folder: ProjectFolder;
  let service: WorkerService;
  let output: string;
  beforeEach(() => {
    folder = new ProjectFolder({ 'worker.cjs': OBEDIENT });
    output = '';
  });
  afterEach(() => {
    service.stop();
    folder.remove();
  });

  const open = (options: Partial<WorkerServiceOptions> = {}): void => {
    service = new WorkerService({
      script: folder.at('worker.cjs'),
      isTrusted: false,
      onOutput: (text) => {
        output += text;
      },
      limits: { check: { processor: 0.8, clock: 4 }, again: { processor: 0.4, clock: 4 } },
      ...options,
    });
  };
  const check = (name: string, text: string): Promise<EditorResult> =>
    service.check({ file: folder.at(name), folder: folder.path, settings, getText: () => text });
  const said = async (result: Promise<EditorResult>): Promise<string[]> =>
    (await result).problems.map(({ kind, message }) => `${kind}: ${message}`);

  for (const text of ['without end', 'wait without end']) {
    it(`is ended when it goes on ${text}, and other files go on`, async () => {
      open();
      const results = [check('a.js', 'before'), check('b.js', text), check('c.js', 'after')].map(said);
      const [before, late, after] = await Promise.all(results);
      assert.deepEqual(before, ['syntax: before']);
      assert.equal(late.length, 1);
      assert.match(
        late[0],
        /^timeout: The check of this file did not finish within 0\.8 seconds and was stopped, so the file was not checked; [^.]+\.$/,
      );
      assert.deepEqual(after, ['syntax: after']);
      assert.deepEqual(await said(check('b.js', 'mended')), ['syntax: mended']);
    });
  }

  it('gets less time after it was ended, and all of it again once it ended well', async () => {
    open({ limits: { check: { processor: 1.2, clock: 30 }, again: { processor: 0.2, clock: 30 } } });
    assert.deepEqual(await said(check('a.js', 'take 500 ms')), ['syntax: take 500 ms']);
    assert.match((await said(check('a.js', 'without end')))[0], /^timeout/);
    assert.match((await said(check('a.js', 'take 500 ms')))[0], /^timeout/);
    assert.deepEqual(await said(check('a.js', 'short')), ['syntax: short']);
    assert.deepEqual(await said(check('a.js', 'take 500 ms')), ['syntax: take 500 ms']);
  });

  for (const [text, reason] of [['exit', 'the thread ended'], ['throw', 'out of order']] as const) {
    it(`says so when its thread breaks (${text}), and starts another`, async () => {
      open();
      const [broken, after] = await Promise.all([check('a.js', text), check('b.js', 'after')].map(said));
      assert.deepEqual(broken, [`crash: gc25 failed on this file and did not check it; please report it with the file: ${reason}`]);
      assert.deepEqual(after, ['syntax: after']);
    });
  }

  it('keeps what is written to the console away from the channel to the editor', async () => {
    open();
    await check('a.js', 'write');
    for (let i = 0; i < 100 && output === ''; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(output, 'said by a parser\n');
  });

  it('takes the newest text when its turn comes, and does nothing for a text that is gone', async () => {
    open();
    let text: string | undefined = 'old';
    const first = said(check('a.js', 'take 100 ms'));
    const [second, third] = [() => text, () => undefined].map((getText) =>
      said(service.check({ file: folder.at('b.js'), folder: folder.path, settings, getText }))
    );
    text = 'new';
    assert.deepEqual(await Promise.all([first, second, third]), [['syntax: take 100 ms'], ['syntax: new'], []]);
  });

  it('answers everything that waits when it is stopped', async () => {
    open();
    const waiting = [check('a.js', 'without end'), check('b.js', 'after')].map(said);
    service.stop();
    assert.deepEqual(await Promise.all([...waiting, said(check('c.js', 'late'))]), [[], [], []]);
  });

  it('checks without the code of a project whose configuration does not end, and says so', async () => {
    folder.write({
      'package.json': '{ "type": "module" }',
      'eslint.config.js': 'for (;;);\n',
      'node_modules/eslint/package.json': '{ "main": "./index.js" }',
      'node_modules/eslint/index.js': 'exports.ESLint = class { async calculateConfigForFile() { for (;;); } };',
    });
    open({
      script: path.resolve(import.meta.dirname, '../../server/dist/worker.cjs'),
      isTrusted: true,
      limits: { start: { processor: 5, clock: 50 } },
    });
    const { findings } = await check('clip.jsx', CLIP);
    assert.deepEqual(findings.map(({ ruleId }) => ruleId), ['no-autoplay-loop']);
    assert.deepEqual(service.problems().map(({ kind, message }) => `${kind}: ${message}`), [
      `config: The configuration of ${folder.path} took too long to load and was stopped, so its code is not used; fix it and restart the language server.`,
    ]);
  });
});
