import assert from 'node:assert/strict';
import path from 'node:path';
import { format } from 'node:util';
import { CodeServer, getObstacle } from './code-server';
import { need } from './need';
import { sample } from './sample';

const root = path.join(import.meta.dirname, '../..');

describe('mocha inside a real VS Code', function () {
  this.timeout(180_000);

  it('passes with the built extension loaded from its folder', async function () {
    need(this, getObstacle());
    const editor = new CodeServer({ 'intro.tsx': sample, 'package.json': '{}' });
    const lines: string[] = [];
    try {
      const browser = await editor.start(['--vscode-option', 'enable-smoke-test-driver']);
      const context = await browser.newContext();
      const exit = new Promise<number>((resolve) => {
        void context.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
        void context.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => lines.push(format(...args)));
      });
      const remote = (file: string): string => `vscode-remote://127.0.0.1:${editor.port}${file}`;
      const payload = JSON.stringify([['extensionDevelopmentPath', remote(root)], ['extensionTestsPath', remote(path.join(root, 'test/editors/in-host/index.cjs'))], ['skipWelcome', 'true']]);
      const page = await context.newPage();
      await page.goto(editor.address(`&payload=${encodeURIComponent(payload)}`));
      const code = await Promise.race([exit, new Promise<number>((_, reject) => setTimeout(() => reject(new Error('no answer of the extension host in 150 s')), 150_000).unref())]);
      assert.equal(code, 0, lines.join('\n'));
      assert.ok(lines.some((line) => /6 passing/.test(line)), lines.join('\n'));
    } finally {
      await editor.stop();
    }
  });
});
