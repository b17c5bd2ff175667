import fs from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { relativePath } from '../audience';
import type { Problem } from '../finding';
import { EslintConfigs, type EslintModule } from './eslint-config';
import { DEFAULT_FILE_CONFIG, type FileConfig, IGNORED_FILE_CONFIG } from './file-config';
import { type OwnConfig, readOwnConfig } from './own-config';

export interface ProjectConfig {
  /** Grows while files are asked for, because a flat config runs no earlier than that. */
  readonly problems: Problem[];
  /** `file` is absolute. Never rejects. */
  forFile(file: string): Promise<FileConfig>;
  /** The project names functions or words of its own (wrappers, rule options), which no trigger knows: every file is to be looked at. */
  readonly hasOwnWords: boolean;
}

export interface ProjectConfigOptions {
  /** Absolute path of the folder the run starts in. */
  readonly cwd: string;
  /** May code of the project be executed? Flat configs are code; without this only JSON is read. */
  readonly runCode: boolean;
  /** Used instead of the project's own ESLint and of the one installed beside GC25. */
  readonly eslint?: EslintModule;
}

/** What every file gets when no configuration is to be read. */
export const noProjectConfig = (): ProjectConfig => ({ problems: [], hasOwnWords: false, forFile: async () => DEFAULT_FILE_CONFIG });

/**
 * The configuration of a project. `gc25.config.json`, else `"gc25"` in `package.json`, decides alone when the folder
 * has it; otherwise the project's flat ESLint config is asked for what it says about GC25.
 */
export async function loadProjectConfig(options: ProjectConfigOptions): Promise<ProjectConfig> {
  const own = await readOwnConfig(options.cwd);
  if (own) return fromOwn(own, options.cwd);
  if (!options.runCode) return noProjectConfig();
  const problems: Problem[] = [];
  const configs = new EslintConfigs(options.cwd, problems, options.eslint);
  return { problems, hasOwnWords: await mentionsOwnWords(options.cwd), forFile: (file) => configs.forFile(path.resolve(options.cwd, file)) };
}

function fromOwn(own: OwnConfig, cwd: string): ProjectConfig {
  const config: FileConfig = { ignored: false, source: own.source, preset: own.preset, settings: own.settings, rules: own.rules };
  const patterns = own.ignore.flatMap((pattern) => {
    const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    return [plain, `${plain}/**`];
  });
  const isIgnored = patterns.length > 0 ? picomatch(patterns, { dot: true }) : () => false;
  const hasOwnWords = Array.isArray(own.settings?.wrappers) || Object.values(own.rules ?? {}).some((severity) => Array.isArray(severity));
  return { problems: [...own.problems], hasOwnWords, forFile: async (file) => (isIgnored(relativePath(path.resolve(cwd, file), cwd)) ? IGNORED_FILE_CONFIG : config) };
}

/** Whether the text of a flat config in the folder names wrappers or options of our rules. Loading it would cost more than all reading. */
async function mentionsOwnWords(cwd: string): Promise<boolean> {
  for (const extension of ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']) {
    const text = await fs.readFile(path.join(cwd, `eslint.config.${extension}`), 'utf8').catch(() => '');
    if (text.includes('gc25') && (/\bwrappers\b/.test(text) || /gc25\/[\w-]+['"`]\s*:\s*\[/.test(text))) return true;
  }
  return false;
}
