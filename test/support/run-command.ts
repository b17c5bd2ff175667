import { spawnSync } from 'node:child_process';

/** How a command ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandSurroundings {
  /** What the program reads; nothing by default. */
  readonly input?: string | Buffer;
  /** Variables beside those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program without a shell, uncoloured and without the warnings of experimental Node features. Fails when it cannot be started. */
export function runCommand(program: string, args: readonly string[], cwd: string, { input, env }: CommandSurroundings = {}): CommandResult {
  const { FORCE_COLOR: _color, ...environment } = process.env;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    input,
    env: { ...environment, NO_COLOR: '1', NODE_NO_WARNINGS: '1', ...env },
    maxBuffer: 1e8,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}
