import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { CodeServer, getObstacle } from './code-server';
import { need } from './need';
import { packExtension } from './pack-extension';
import { mended, sample } from './sample';

const root = path.join(import.meta.dirname, '../..');
const shots = path.join(root, 'out/screenshots');

describe('the packaged extension in a real VS Code', function() {
  this.timeout(240_000);

  it('shows, explains and mends a finding', async function() {
    need(this, getObstacle());
    fs.mkdirSync(shots, { recursive: true });
    const packed = packExtension();
    const editor = new CodeServer({ 'intro.tsx': sample, 'package.json': '{}' });
    let page: Page | undefined;
    try {
      editor.install(packed.at('gc25.vsix'));
      const browser = await editor.start();
      page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
      page.setDefaultTimeout(45_000);
      await page.goto(editor.address());
      await lookAround(page, editor);
    } catch (error) {
      await page?.screenshot({ path: path.join(shots, 'failure.png') });
      throw error;
    } finally {
      await editor.stop();
      packed.remove();
    }
  });
});

async function lookAround(page: Page, editor: CodeServer): Promise<void> {
  const shoot = (name: string): Promise<unknown> => page.screenshot({ path: path.join(shots, `${name}.png`) });
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  await page.locator('.monaco-workbench').press('Control+p');
  const pick = page.locator('.quick-input-widget input');
  await pick.waitFor();
  await pick.fill('intro.tsx');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'intro.tsx' }).first().waitFor();
  await pick.press('Enter');
  const code = page.locator('.editor-instance .monaco-editor').first();
  await code.locator('.squiggly-error').first().waitFor();

  await page.keyboard.press('Control+Shift+m');
  const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'GC25 ¶96' });
  await row.waitFor();
  assert.match(
    (await row.innerText()).replace(/\s+/g, ' '),
    /^GC25 ¶96: <video> plays automatically and loops \(`autoPlay`, `loop`\)\. Let the child press play, and stop at the end\. gc25/,
  );
  await shoot('problems');

  const word = code.locator('.view-line', { hasText: 'autoPlay' }).locator('span', { hasText: 'autoPlay' }).last();
  await word.hover();
  const hover = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content', { hasText: 'Addressed to' }).first();
  await hover.waitFor();
  assert.match(await hover.innerText(), /96/);
  await shoot('hover');
  await page.keyboard.press('Escape');

  const menu = page.locator('.action-widget .monaco-list-row', { hasText: 'Remove `autoPlay`' }).first();
  await word.click();
  // An open hover would swallow the key, so the pointer leaves first. The bulb, where it is shown, tells that the actions
  // are there; the key is pressed again until they are.
  await page.mouse.move(1000, 600);
  await page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first().waitFor({ state: 'hidden' });
  await page.locator('.monaco-editor [class*="lightbulb"]:visible').first().waitFor({ timeout: 8000 }).catch(() => undefined);
  for (let press = 1;; press++) {
    await page.keyboard.press('Control+.');
    if (await menu.waitFor({ timeout: 5000 }).then(() => true, () => false)) break;
    if (press === 6) throw new Error('the quick fix menu did not show');
    await page.keyboard.press('Escape');
  }
  await shoot('editor');
  await menu.click();
  await code.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+s');
  const file = path.join(editor.workspace, 'intro.tsx');
  for (let i = 0; i < 100 && fs.readFileSync(file, 'utf8') !== mended; i++) await page.waitForTimeout(100);
  assert.equal(fs.readFileSync(file, 'utf8'), mended);
  await shoot('mended');
}
