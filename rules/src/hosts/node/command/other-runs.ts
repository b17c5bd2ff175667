import { readFileSync } from 'node:fs';
import type { CliOptions } from './cli-request';
import { givenSettings } from './given-settings';
import { loadReports, tell, writeReports } from './report-files';

/** Puts outputs of earlier runs together; returns the exit code. */
export async function mergeOutputs(options: CliOptions, files: readonly string[], cwd: string): Promise<number> {
  const reports = await loadReports(options, cwd);
  if (!reports) return 2;
  const { mergeRuns } = await import('../reports/merge/merge-runs');
  try {
    return await writeReports(reports, { ...mergeRuns(files, cwd), readText }, options);
  } catch (error) {
    tell((error as Error).message);
    return 2;
  }
}

/** The text of a file for formats that quote it; the file can be gone by now. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Serves until the client ends. */
export async function serveMcp(options: CliOptions, { isTrusted }: NonNullable<CliOptions['mcp']>, cwd: string): Promise<number> {
  const settings = await givenSettings(options, cwd, ({ message }) => tell(message));
  const { serve } = await import('../../mcp/server');
  await serve(cwd, { isTrusted, useConfig: options.config, preset: options.preset, settings });
  return 0;
}
