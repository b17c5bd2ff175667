import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { ProjectFolder } from '../support/project-folder';
import { CodeServer, getObstacle } from './code-server';
import { need } from './need';
import { sample } from './sample';

const root = path.join(import.meta.dirname, '../..');

/** Runs tests of `in-host` in the extension host, with the built extension loaded from its folder; returns what they print. */
async function runInHost(editor: CodeServer, entry: string): Promise<string> {
  const lines: string[] = [];
  const browser = await editor.start(['--vscode-option', 'enable-smoke-test-driver']);
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const exit = new Promise<number>((resolve) => {
    void context.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    void context.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => lines.push(format(...args)));
  });
  const remote = (file: string): string => `vscode-remote://127.0.0.1:${editor.port}${file}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(path.join(root, 'test/editors/in-host', entry))],
    ['skipWelcome', 'true'],
  ]);
  const page = await context.newPage();
  await page.goto(editor.address(`&payload=${encodeURIComponent(payload)}`));
  const late = new Promise<number>((_, reject) =>
    setTimeout(() => reject(new Error('no answer of the extension host in 150 s')), 150_000).unref()
  );
  const code = await Promise.race([exit, late]);
  assert.equal(code, 0, lines.join('\n'));
  return lines.join('\n');
}

describe('mocha inside a real VS Code', function() {
  this.timeout(180_000);

  it('passes with the built extension loaded from its folder', async function() {
    need(this, getObstacle());
    const editor = new CodeServer({
      'intro.tsx': sample,
      'intro.vue': '<template>\n  <video src="/a.mp4" autoplay loop />\n</template>\n',
      'package.json': '{}',
    });
    try {
      assert.match(await runInHost(editor, 'index.cjs'), /8 passing/);
    } finally {
      await editor.stop();
    }
  });

  it('passes beside an extension with the id of the ESLint extension', async function() {
    need(this, getObstacle());
    const stub = packStub();
    const config =
      "const gc25 = { rules: { 'no-autoplay-loop': { create: () => ({}) } } };\nexport default [{ files: ['shown.tsx'], plugins: { gc25 }, rules: { 'gc25/no-autoplay-loop': 'error' } }];\n";
    const editor = new CodeServer({ 'shown.tsx': sample, 'other.tsx': sample, 'package.json': '{}', 'eslint.config.mjs': config });
    try {
      fs.symlinkSync(path.join(root, 'node_modules'), path.join(editor.workspace, 'node_modules'));
      editor.install(stub.at('stub.vsix'));
      assert.match(await runInHost(editor, 'beside-eslint-index.cjs'), /3 passing/);
    } finally {
      await editor.stop();
      stub.remove();
    }
  });
});

/** An extension that shows what the ESLint extension would for `shown.tsx`, packed as `stub.vsix`. */
function packStub(): ProjectFolder {
  const manifest = {
    name: 'vscode-eslint',
    publisher: 'dbaeumer',
    version: '99.0.0',
    license: 'MIT',
    engines: { vscode: '^1.91.0' },
    main: './extension.js',
    activationEvents: ['onStartupFinished'],
    contributes: { configuration: { properties: { 'eslint.enable': { type: 'boolean', default: true, scope: 'resource' } } } },
  };
  const code = `const vscode = require('vscode');
exports.activate = (context) => {
  const shown = vscode.languages.createDiagnosticCollection('eslint');
  const look = (document) => {
    if (!document.fileName.endsWith('shown.tsx')) return;
    const diagnostic = new vscode.Diagnostic(new vscode.Range(1, 0, 1, 9), 'GC25 ¶96', vscode.DiagnosticSeverity.Error);
    diagnostic.source = 'eslint';
    shown.set(document.uri, [diagnostic]);
  };
  vscode.workspace.textDocuments.forEach(look);
  context.subscriptions.push(shown, vscode.workspace.onDidOpenTextDocument(look));
};
`;
  const folder = new ProjectFolder({
    'package.json': JSON.stringify(manifest),
    'extension.js': code,
    LICENSE: 'MIT',
    'README.md': 'Stands in for the ESLint extension in tests.',
  });
  execFileSync(path.join(root, 'node_modules/.bin/vsce'), ['package', '--no-dependencies', '--allow-missing-repository', '--out',
    folder.at('stub.vsix')], { cwd: folder.path, stdio: 'pipe' });
  return folder;
}
