import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Bytes of output; a list of a million files. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** What git answered, or why it did not: an exit code, or the code of the system, such as ENOENT without git. */
export type GitAnswer = { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'failed'; readonly code: number | string };

/** Keys of a configuration that name programs for the content of files; those with "process" last over the others. */
const FILTER = /^filter\..+\.(?:clean|smudge|process|required)$/s;

/**
 * Asks git about the repository around a folder, in a way in which nothing that the repository configures is run: no monitor, hook,
 * filter, pager or diff program, and no transport that could fetch missing objects. Its configuration can come with a folder that
 * another person packed.
 */
export class Git {
  private constructor(private readonly folder: string, private readonly settings: ReadonlyMap<string, string>) {}

  static async open(folder: string): Promise<Git> {
    const harmless = new Git(folder, new Map([['core.fsmonitor', 'false'], ['core.hooksPath', '/dev/null'], ['core.pager', 'cat']]));
    // Filters have names of their own, so those there are are emptied one by one. To list them runs none.
    const listed = await harmless.ask('config', '--includes', '--list', '--name-only', '-z');
    const filters = listed.kind === 'answer' ? namesIn(listed.text).filter((key) => FILTER.test(key)) : [];
    return new Git(folder, new Map([...harmless.settings, ...filters.map((key): [string, string] => [key, emptied(key)])]));
  }

  async ask(...args: readonly string[]): Promise<GitAnswer> {
    try {
      const { stdout } = await run('git', ['--no-pager', '--no-optional-locks', '-C', this.folder, ...args], {
        // Where programs are looked for in the working directory first, it is none of the repository.
        cwd: path.dirname(process.execPath),
        encoding: 'utf8',
        env: { ...process.env, ...this.environment() },
        maxBuffer: MAX_OUTPUT,
        windowsHide: true,
      });
      return { kind: 'answer', text: stdout };
    } catch (error) {
      return { kind: 'failed', code: (error as { readonly code?: number | string }).code ?? 'unknown' };
    }
  }

  /** Settings of the environment come before those of every file, and take any key. */
  private environment(): Record<string, string> {
    const inherited = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
    const pairs = [...this.settings].flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${inherited + index}`, key],
      [`GIT_CONFIG_VALUE_${inherited + index}`, value],
    ]);
    return {
      ...Object.fromEntries(pairs) as Record<string, string>,
      GIT_CONFIG_COUNT: String(inherited + this.settings.size),
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
    };
  }
}

const emptied = (key: string): string => (key.endsWith('.required') ? 'false' : '');

/** Names that git separates with a zero byte. */
export const namesIn = (text: string): string[] => text.split('\0').filter((name) => name !== '');
