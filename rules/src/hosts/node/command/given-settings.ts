import fs from 'node:fs/promises';
import path from 'node:path';
import { jsonFaultOf } from '../../../configuration/config-file';
import type { Problem } from '../../../rule/finding';
import type { CliOptions } from './cli-request';

/** Settings of the command line, the named ones over those of the file. */
export async function givenSettings(
  { settings, audience }: CliOptions,
  cwd: string,
  onProblem: (problem: Problem) => void,
): Promise<Readonly<Record<string, unknown>>> {
  return { ...(settings === undefined ? {} : await readSettingsFile(settings, cwd, onProblem)), ...(audience ? { audience } : {}) };
}

async function readSettingsFile(
  given: string,
  cwd: string,
  onProblem: (problem: Problem) => void,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { validate } = await import('../../../configuration/validate');
    const value: unknown = JSON.parse(await fs.readFile(path.resolve(cwd, given), 'utf8'));
    const read = validate<Record<string, unknown>>('settings', value, `${given}: `);
    for (const message of read.problems) onProblem({ kind: 'settings', message });
    return read.value;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    onProblem({
      kind: 'settings',
      message: code === undefined
        ? `${given} is not valid JSON (${jsonFaultOf(error)}); it was not used.`
        : `${given} could not be read (${code}); it was not used.`,
    });
  }
  return {};
}
