import { spawnSync } from 'node:child_process';

/** How a command ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program without a shell, uncoloured and without the warnings of experimental Node features. Fails when it cannot be started. */
export function runCommand(program: string, args: readonly string[], cwd: string): CommandResult {
  const { FORCE_COLOR: _color, ...environment } = process.env;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...environment, NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
    maxBuffer: 1e8,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}
