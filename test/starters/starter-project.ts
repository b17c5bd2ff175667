import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from '../support/run-command';

const CACHE = process.env.GC25_STARTERS_HOME ?? path.join(os.homedir(), '.cache', 'gc25-starters');

/** A project as a tool of the ecosystem lays it out, cut down to what a linter sees. */
export interface Starter {
  /** The command that writes such a project. */
  readonly tool: string;
  /** Exact versions, so that a run can be repeated. */
  readonly packages: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** The ESLint configuration with the given expressions before and after the tool's own entries. */
  readonly config: (first: string, last: string) => string;
  /** Entries of gc25 beside `recommended`. */
  readonly extra?: string;
  /** Folder the linter starts in; the project when left out. */
  readonly cwd?: string;
  /** The module that gets the configuration; `eslint.config.js` when left out. */
  readonly configFile?: string;
  /**
   * Installs the project as it stands, workspaces and the packed plugin included. The `package.json` beside `configFile`
   * then gets the packages. Left out where the packages may lie in a folder above the project, which is faster.
   */
  readonly installer?: 'npm' | 'pnpm';
  /** `file:line rule` of each finding, rule without prefix. */
  readonly expected: readonly string[];
  readonly isFast?: boolean;
}

interface Message {
  readonly ruleId: string | null;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}
interface Result {
  readonly filePath: string;
  readonly messages: readonly Message[];
  readonly suppressedMessages: readonly {
    readonly ruleId: string | null;
    readonly suppressions: readonly { readonly justification: string }[];
  }[];
}

/** What ESLint says in a starter, `file:line:column rule`. */
export interface Lint {
  readonly ours: readonly string[];
  readonly others: readonly string[];
  readonly reasons: readonly string[];
}

const NPM_OPTIONS = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
const PNPM = 'pnpm@10.34.9';

/** A starter with its packages really installed, kept outside the repository by their versions, and the packed plugin beside them. */
export class StarterProject {
  readonly folder: string;

  constructor(private readonly starter: Starter, tarball: string) {
    const manifest = JSON.stringify({ name: 'starter', private: true, type: 'module', dependencies: starter.packages });
    const home = installedOnce(manifest, starter.installer);
    this.folder = path.join(home, 'project');
    if (starter.installer) {
      this.writeFiles();
      this.install(starter.installer, tarball);
      return;
    }
    const plugin = path.join(home, 'node_modules', 'eslint-plugin-gc25');
    fs.rmSync(plugin, { recursive: true, force: true });
    fs.mkdirSync(plugin, { recursive: true });
    assert.equal(runCommand('tar', ['xzf', tarball, '-C', plugin, '--strip-components', '1'], home).code, 0);
    fs.rmSync(this.folder, { recursive: true, force: true });
    this.writeFiles();
  }

  private get configFile(): string {
    return this.starter.configFile ?? 'eslint.config.js';
  }

  private writeFiles(): void {
    for (
      const [name, text] of Object.entries({
        'package.json': '{ "name": "app", "private": true, "type": "module" }\n',
        ...this.starter.files,
      })
    ) this.write(name, text);
  }

  private install(installer: 'npm' | 'pnpm', tarball: string): void {
    const owner = path.posix.join(path.posix.dirname(this.configFile), 'package.json');
    const manifest = JSON.parse(fs.readFileSync(path.join(this.folder, owner), 'utf8')) as object;
    this.write(
      owner,
      JSON.stringify({ ...manifest, devDependencies: { ...this.starter.packages, 'eslint-plugin-gc25': `file:${tarball}` } }),
    );
    // Without a lockfile, because the packed plugin differs from run to run.
    const { code, stdout, stderr } = installer === 'npm'
      ? runCommand('npm', ['install', '--no-package-lock', ...NPM_OPTIONS], this.folder)
      : runCommand(process.execPath, [pnpmProgram(), 'install', '--no-lockfile', '--prefer-offline', '--ignore-scripts', '--store-dir',
        path.join(CACHE, 'pnpm-store')], this.folder);
    assert.equal(code, 0, `${stdout}\n${stderr}`);
  }

  /** ESLint as a script of the package finds it: in the nearest `node_modules` that has it. */
  private get eslint(): string {
    for (let folder = path.join(this.folder, this.starter.cwd ?? '.');; folder = path.dirname(folder)) {
      const program = path.join(folder, 'node_modules/eslint/bin/eslint.js');
      if (fs.existsSync(program)) return program;
      assert.notEqual(folder, CACHE, 'ESLint is not installed');
    }
  }

  /** Lints without gc25, or with its preset first or last. */
  lint(place: 'without' | 'first' | 'last'): Lint {
    const ours = `...gc25.configs.recommended${this.starter.extra ? `, ${this.starter.extra}` : ''},`;
    const text = this.starter.config(place === 'first' ? ours : '', place === 'last' ? ours : '');
    this.write(this.configFile, place === 'without' ? text : `import gc25 from 'eslint-plugin-gc25';\n${text}`);
    const { stdout, stderr } = runCommand(
      process.execPath,
      [this.eslint, '--format', 'json', '.'],
      path.join(this.folder, this.starter.cwd ?? '.'),
    );
    assert.ok(stdout.startsWith('['), `ESLint ended without a report, gc25 ${place}:\n${stderr}`);
    // The configuration file itself differs between the runs.
    const results = (JSON.parse(stdout) as Result[]).filter(({ filePath }) => path.basename(filePath) !== 'eslint.config.js');
    const all = results.flatMap(({ filePath, messages }) =>
      messages.map((message) => ({ ...message, file: path.relative(this.folder, filePath) }))
    );
    return {
      ours: all.filter(({ ruleId }) => ruleId?.startsWith('gc25/')).map(({ file, line, ruleId }) =>
        `${file}:${line} ${ruleId?.slice('gc25/'.length)}`
      ).sort(),
      others: all.filter(({ ruleId }) => !ruleId?.startsWith('gc25/')).map(({ file, line, column, ruleId, message }) =>
        `${file}:${line}:${column} ${ruleId ?? message}`
      ).sort(),
      reasons: results.flatMap(({ suppressedMessages }) =>
        suppressedMessages.filter(({ ruleId }) => ruleId?.startsWith('gc25/')).map(({ suppressions }) => suppressions[0].justification)
      ),
    };
  }

  private write(name: string, text: string): void {
    const file = path.join(this.folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/** The folder for a list of packages; they are installed there unless an installer reads the project itself. */
function installedOnce(manifest: string, installer: Starter['installer']): string {
  const home = path.join(CACHE, createHash('sha256').update(`${installer ?? ''}${manifest}`).digest('hex').slice(0, 16));
  if (installer || fs.existsSync(path.join(home, 'installed'))) return home;
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'package.json'), manifest);
  const { code, stderr } = runCommand('npm', ['install', ...NPM_OPTIONS, '--legacy-peer-deps'], home);
  assert.equal(code, 0, stderr);
  fs.writeFileSync(path.join(home, 'installed'), '');
  return home;
}

/** pnpm itself, installed into the cache. */
function pnpmProgram(): string {
  const home = path.join(CACHE, PNPM);
  const program = path.join(home, 'node_modules/pnpm/bin/pnpm.cjs');
  if (!fs.existsSync(program)) {
    fs.mkdirSync(home, { recursive: true });
    fs.writeFileSync(path.join(home, 'package.json'), '{ "private": true }');
    const { code, stderr } = runCommand('npm', ['install', ...NPM_OPTIONS, PNPM], home);
    assert.equal(code, 0, stderr);
  }
  return program;
}
