import { cac, type Command } from 'cac';
import { version } from '../../../package.json';
import type { PresetName } from '../../rule/presets';
import type { Audience } from '../../configuration/settings';
import { FORMATS } from '../../formatters/formats';
import type { ReportRequest } from './reports/reports';
import { isPresetName, PRESETS } from './severity';

const AUDIENCES: readonly Audience[] = ['children', 'mixed', 'general'];

/** A command line that was understood. */
export interface CliOptions {
  readonly kind: 'run';
  readonly paths: readonly string[];
  readonly preset?: PresetName;
  readonly audience?: Audience;
  /** File with an object of settings, relative to the working directory. */
  readonly settings?: string;
  /** Whether the project's configuration is read. */
  readonly config: boolean;
  /** The first is printed, the others are written to files. */
  readonly reports: readonly ReportRequest[];
  /** More warnings than this fail the run; undefined: warnings never do. */
  readonly maxWarnings?: number;
  readonly quiet: boolean;
  /** Are results of earlier runs used and kept? */
  readonly cache: boolean;
  /** Folder for them instead of that of the project, relative to the working directory. */
  readonly cacheLocation?: string;
  /** A file whose configuration is shown instead of checking anything: as JSON, or in sentences. */
  readonly explain?: { readonly file: string; readonly isData: boolean };
  /** A rule, and a finding of it, to cite instead of checking anything. */
  readonly cite?: { readonly rule: string; readonly place?: string };
  /** Outputs of earlier runs to merge instead of checking anything, relative to the working directory. */
  readonly merge?: readonly string[];
  /** Serve the Model Context Protocol instead of checking anything. */
  readonly mcp?: { readonly isTrusted: boolean };
  /** Do findings leave the exit code at 0? */
  readonly exitZero: boolean;
}

/** A command line that was not, as one sentence; or one that is answered already (`--help`, `--version`). */
export type CliRequest = CliOptions | { readonly kind: 'misuse'; readonly message: string } | { readonly kind: 'answered' };

interface HelpSection {
  title?: string;
  body: string;
}

const PATHS = '  Files, folders and patterns; the working directory by default. Write ./cite for a folder with the name of a command.';
const EXIT_CODES =
  '  0  no errors; warnings count only with --max-warnings\n  1  errors were found, or too many warnings\n  2  something could not be checked: unreadable or unparsable files, configuration, usage';
const CITE_EXIT_CODES = '  0  the citation was printed\n  2  there is no such rule or finding, or the file could not be checked';

/** Reads the arguments after the command's name. Prints help or version when asked to. */
export function readArguments(argv: readonly string[]): CliRequest {
  const program = cac('gc25');
  withOutputOptions(withProjectOptions(program.command('[...paths]', 'Check files, folders and patterns')))
    .option('--exit-zero', 'Exit with 0 even if there are findings, for runs that "gc25 merge" puts together')
    .option('--print-config <file>', 'Print the configuration of a file as JSON')
    .option('--why <file>', 'Show the configuration of a file and where each value comes from')
    .option('--quiet', 'Show errors only')
    .option('--no-cache', 'Check every file anew and keep no results for the next run')
    .option('--cache-location <folder>', 'Where results are kept; node_modules/.cache/gc25 by default')
    .example('  gc25')
    .example('  gc25 src --preset children')
    .example('  gc25 "apps/*/src" --format json')
    .example('  gc25 --format github --output sarif=gc25.sarif --output markdown=gc25.md');
  withProjectOptions(program.command('cite <rule> [place]', 'Print a citation of a rule, or of its finding at file:line, as Markdown'))
    .example('  gc25 cite no-autoplay-loop')
    .example('  gc25 cite no-autoplay-loop src/clip.jsx:12');
  withOutputOptions(program.command('merge <...files>', 'Merge what several runs wrote with --output json=… or sarif=…'))
    .option('--no-config', 'Load no formatter of the project')
    .example('  gc25 merge packages/*/.gc25/gc25.json --output sarif=gc25.sarif');
  withProjectOptions(program.command('mcp', 'Serve the Model Context Protocol on standard input and output, for coding agents'))
    .option('--trust-workspace', 'Run code of the project: its ESLint configuration, its ESLint and its parsers');
  program.help(helpSections);
  program.version(version, '--version');
  try {
    const { args, options } = program.parse(['node', 'gc25', ...argv], { run: false });
    // Both are printed by the parser.
    if (options.help || options.version) return { kind: 'answered' };
    program.matchedCommand?.checkUnknownOptions();
    program.matchedCommand?.checkOptionValue();
    program.matchedCommand?.checkRequiredArgs();
    const { '--': afterDashes, ...named } = options;
    const given = [...args, ...(afterDashes as string[])];
    if (program.matchedCommandName === 'merge') {
      const read = toOptions([], named);
      return read.kind === 'run' ? { ...read, merge: given.flat() } : read;
    }
    if (program.matchedCommandName === 'mcp') {
      const { trustWorkspace, ...others } = named;
      const read = toOptions([], others);
      return read.kind === 'run' ? { ...read, mcp: { isTrusted: trustWorkspace === true && read.config } } : read;
    }
    if (program.matchedCommandName !== 'cite') return toOptions(given, named);
    const [rule, place, ...others] = given;
    if (others.length > 0) return misuse('cite takes one rule and at most one place');
    const read = toOptions([], named);
    return read.kind === 'run' ? { ...read, cite: { rule, place } } : read;
  } catch (error) {
    return misuse((error as Error).message.replaceAll('`', '"'));
  }
}

const withProjectOptions = (command: Command): Command =>
  command
    .option('--preset <name>', `${PRESETS.join(', ')}; replaces the preset of the project`)
    .option('--audience <name>', `Who uses the product: ${AUDIENCES.join(', ')}`)
    .option('--settings <file>', 'JSON file with settings, which override those of the project')
    .option('--no-config', 'Read no configuration of the project and run none of its code');

const withOutputOptions = (command: Command): Command =>
  command
    .option('--format <name>', `What is printed: ${FORMATS.join(', ')}, or a formatter for ESLint; stylish by default`)
    .option('--output <format=file>', 'Also write this format to a file; can be repeated')
    .option('--max-warnings <count>', 'Fail when there are more warnings than this');

/** What the parser adds for many commands and for options that are on is left out; only the help of the whole has a list of commands. */
function helpSections(sections: HelpSection[]): HelpSection[] {
  const shown = sections.filter(({ title }) => !title?.startsWith('For more info'))
    .map(({ title, body }) => ({ title, body: body.replace(/ *(?:\(default: true\))?$/gm, '') }));
  if (!shown.some(({ title }) => title === 'Commands'))
    return [...shown, { title: 'Exit codes', body: shown.some(({ body }) => body.includes('gc25 merge')) ? EXIT_CODES : CITE_EXIT_CODES }];
  return [...shown, { title: 'Paths', body: PATHS }, { title: 'Exit codes', body: EXIT_CODES }];
}

const misuse = (reason: string): CliRequest => ({
  kind: 'misuse',
  message: `${reason.charAt(0).toUpperCase()}${reason.slice(1).replace(/\.$/, '')}; run "gc25 --help" for the options.`,
});

function reportOf(text: string): ReportRequest {
  const at = text.indexOf('=');
  return { format: text.slice(0, at), file: text.slice(at + 1) };
}

function toOptions(args: readonly string[], options: Readonly<Record<string, unknown>>): CliRequest {
  const repeated = Object.keys(options).find((key) => key !== 'output' && Array.isArray(options[key]));
  if (repeated) return misuse(`--${repeated.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} may be given once only`);
  const { preset, audience, format = 'stylish', output = [], settings, maxWarnings, printConfig, why, cacheLocation } = options;
  if (preset !== undefined && !isPresetName(preset)) return misuse(`--preset must be one of ${PRESETS.join(', ')}, not "${preset}"`);
  if (audience !== undefined && !AUDIENCES.includes(audience as Audience))
    return misuse(`--audience must be one of ${AUDIENCES.join(', ')}, not "${audience}"`);
  const outputs = [output].flat().map(String);
  const unclear = outputs.find((text) => !/^[^=]+=./.test(text));
  if (unclear !== undefined) return misuse(`--output takes a format and a file, as in "sarif=gc25.sarif", not "${unclear}"`);
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && (maxWarnings as number) >= 0))
    return misuse(`--max-warnings must be a non-negative integer, not "${maxWarnings}"`);
  return {
    kind: 'run',
    paths: args.length > 0 ? args : ['.'],
    preset: preset as PresetName | undefined,
    audience: audience as Audience | undefined,
    settings: settings === undefined ? undefined : String(settings),
    config: options.config !== false,
    reports: [{ format: String(format) }, ...outputs.map(reportOf)],
    maxWarnings: maxWarnings as number | undefined,
    quiet: options.quiet === true,
    exitZero: options.exitZero === true,
    cache: options.cache !== false,
    cacheLocation: cacheLocation === undefined ? undefined : String(cacheLocation),
    explain: printConfig !== undefined
      ? { file: String(printConfig), isData: true }
      : why !== undefined
      ? { file: String(why), isData: false }
      : undefined,
  };
}
