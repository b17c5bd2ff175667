import fs from 'node:fs/promises';
import path from 'node:path';
import colors from 'picocolors';
import type { FormatInput } from '../../../formatters/format-input';
import { FORMATS, loadFormatter } from '../../../formatters/formats';

/** A format and the file that it is written to, relative to the working directory; standard output without one. */
export interface ReportRequest {
  readonly format: string;
  readonly file?: string;
}

interface ReportOptions {
  readonly cwd: string;
  /** May formatters of the project be loaded? */
  readonly useConfig: boolean;
}

type AnyFormatter = (input: FormatInput) => string | Promise<string>;

/** Writes reports of a run. */
export class Reports {
  private constructor(private readonly writers: readonly (readonly [AnyFormatter, ReportRequest])[], private readonly cwd: string) {}

  /** Loads the formatters, so that a name that is none is known before anything is checked. Throws a sentence about it. */
  static async load(requests: readonly ReportRequest[], options: ReportOptions): Promise<Reports> {
    const writers = await Promise.all(requests.map(async (request) => [await loadAny(request, options), request] as const));
    return new Reports(writers, options.cwd);
  }

  /** Returns a sentence for each output that could not be written. */
  async write(input: FormatInput): Promise<string[]> {
    const failures: string[] = [];
    for (const [formatter, { format, file }] of this.writers) {
      try {
        const text = await formatter(input);
        // A run without annotations has an empty report, which is no line.
        if (file === undefined) process.stdout.write(text === '' ? '' : `${text}\n`);
        else await this.writeFile(file, `${text}\n`);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        failures
          .push(`${file === undefined ? `The output in the format "${format}"` : `The file "${file}"`} could not be written (${
            code ?? message
          }).`);
      }
    }
    return failures;
  }

  private async writeFile(name: string, text: string): Promise<void> {
    const file = path.resolve(this.cwd, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text);
  }
}

/** A format of gc25's, or a formatter of ESLint's: a built-in name, a package, a path. Those are code of the project. */
async function loadAny({ format, file }: ReportRequest, { cwd, useConfig }: ReportOptions): Promise<AnyFormatter> {
  const own = loadFormatter(format, file === undefined && isColored());
  if (own) return own;
  const names = FORMATS.join(', ');
  if (!useConfig)
    throw new Error(`--format must be one of ${names} with --no-config, which loads no formatter of the project, not "${format}"`);
  const { loadEslintFormatter } = await import('./eslint-formatter');
  try {
    return await loadEslintFormatter(format, cwd);
  } catch (error) {
    throw new Error(`--format must be one of ${names}, or an installed formatter for ESLint, not "${format}"${reasonOf(error as Error)}`);
  }
}

/** What ESLint says of a formatter that is there and does not load, or that it no longer brings. */
const reasonOf = ({ message }: Error): string =>
  message.includes('Cannot find module') ? '' : ` (${message.replace(/\s+/g, ' ').replace(/\.$/, '')})`;

/** A report that goes to a file or a pipe has no colours unless they are asked for, in CI neither. */
function isColored(): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = process.env;
  return process.stdout.isTTY ? colors.isColorSupported : !refused && forced !== undefined && forced !== '0' && forced !== 'false';
}
