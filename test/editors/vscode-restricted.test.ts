import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { CanaryWorkspace, SYNTAXES } from '../support/canary-workspace';
import { CodeServer, getObstacle } from './code-server';
import { need } from './need';
import { packExtension } from './pack-extension';

const shots = path.join(import.meta.dirname, '../../out/screenshots');

describe('the packaged extension in a real VS Code in Restricted Mode', function() {
  this.timeout(300_000);

  it('checks files of every syntax and runs nothing of the workspace', async function() {
    need(this, getObstacle());
    fs.mkdirSync(shots, { recursive: true });
    const packed = packExtension();
    const canary = new CanaryWorkspace();
    // A configuration that cannot be read is said aloud.
    canary.folder.write({ 'gc25.config.json': '{ "preset": ' });
    const editor = new CodeServer(canary.folder.path, true);
    let page: Page | undefined;
    try {
      editor.install(packed.at('gc25.vsix'));
      const browser = await editor.start();
      page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
      page.setDefaultTimeout(45_000);
      await page.goto(editor.address());
      await page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor();
      const said = page.locator('.notification-toast', { hasText: 'gc25.config.json is not valid JSON' }).first().waitFor();
      for (const { name, needsTrust } of SYNTAXES) {
        await open(page, name);
        if (!needsTrust) await page.locator('.editor-instance .monaco-editor :is(.squiggly-error, .squiggly-warning)').first().waitFor();
      }
      assert.deepEqual(canary.ran(), []);
      await said;
      await page.screenshot({ path: path.join(shots, 'restricted.png') });
    } catch (error) {
      await page?.screenshot({ path: path.join(shots, 'failure.png') });
      throw error;
    } finally {
      await editor.stop();
      canary.remove();
      packed.remove();
    }
  });
});

async function open(page: Page, name: string): Promise<void> {
  await page.locator('.monaco-workbench').press('Control+p');
  const pick = page.locator('.quick-input-widget input');
  await pick.waitFor();
  await pick.fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: path.basename(name) }).first().waitFor();
  await pick.press('Enter');
  await page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
}
