import { cac } from 'cac';
import { version } from '../../package.json';
import type { PresetName } from '../rule/presets';
import type { Audience } from '../configuration/settings';
import { isPresetName, PRESETS } from './severity';

export type Format = 'stylish' | 'json';
const FORMATS: readonly Format[] = ['stylish', 'json'];
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
  readonly format: Format;
  /** More warnings than this fail the run; undefined: warnings never do. */
  readonly maxWarnings?: number;
  readonly quiet: boolean;
  /** A file whose configuration is shown instead of checking anything: as JSON, or in sentences. */
  readonly explain?: { readonly file: string; readonly isData: boolean };
}

/** A command line that was not, as one sentence; or one that is answered already (`--help`, `--version`). */
export type CliRequest = CliOptions | { readonly kind: 'misuse'; readonly message: string } | { readonly kind: 'answered' };

interface HelpSection { title?: string; body: string }

const PATHS = '  Files, folders and patterns; the working directory when none is given';
const EXIT_CODES = '  0  no errors (warnings do not count unless --max-warnings is passed)\n  1  errors were found, or too many warnings\n  2  something could not be checked: unreadable or unparsable files, configuration, usage';

/** Reads the arguments after the command's name. Prints help or version when asked to. */
export function readArguments(argv: readonly string[]): CliRequest {
  const program = cac('gc25');
  program.command('[...paths]', 'Check files, folders and patterns')
    .option('--preset <name>', `${PRESETS.join(', ')}; replaces what the project configures`)
    .option('--audience <name>', `Who uses the product: ${AUDIENCES.join(', ')}`)
    .option('--settings <file>', 'JSON file with settings, laid over those of the project')
    .option('--no-config', 'Read no configuration of the project and run none of its code')
    .option('--print-config <file>', 'Print what holds for a file, as JSON')
    .option('--why <file>', 'Say what holds for a file, and which file says so')
    .option('--format <name>', FORMATS.join(', '), { default: 'stylish' })
    .option('--max-warnings <count>', 'Fail when there are more warnings than this')
    .option('--quiet', 'Show errors only')
    .example('  gc25')
    .example('  gc25 src --preset children')
    .example('  gc25 "apps/*/src" --format json');
  program.help(helpSections);
  program.version(version, '--version');
  try {
    const { args, options } = program.parse(['node', 'gc25', ...argv], { run: false });
    // Both are printed by the parser.
    if (options.help || options.version) return { kind: 'answered' };
    program.matchedCommand?.checkUnknownOptions();
    program.matchedCommand?.checkOptionValue();
    const { '--': afterDashes, ...named } = options;
    return toOptions([...args, ...(afterDashes as string[])], named);
  } catch (error) {
    return misuse((error as Error).message.replaceAll('`', '"'));
  }
}

/** One command needs no list of commands, and that configuration is read goes without saying. */
function helpSections(sections: HelpSection[]): HelpSection[] {
  const wanted = sections.filter(({ title }) => title !== 'Commands' && !title?.startsWith('For more info'));
  return [...wanted.map(({ title, body }) => ({ title, body: body.replace(/ *(?:\(default: true\))?$/gm, '') })), { title: 'Paths', body: PATHS }, { title: 'Exit codes', body: EXIT_CODES }];
}

const misuse = (reason: string): CliRequest => ({ kind: 'misuse', message: `${reason.charAt(0).toUpperCase()}${reason.slice(1).replace(/\.$/, '')}; run "gc25 --help" for the options.` });

function toOptions(args: readonly string[], options: Readonly<Record<string, unknown>>): CliRequest {
  const repeated = Object.keys(options).find((key) => Array.isArray(options[key]));
  if (repeated) return misuse(`--${repeated.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} may be given once only`);
  const { preset, audience, format, settings, maxWarnings, printConfig, why } = options;
  if (preset !== undefined && !isPresetName(preset)) return misuse(`--preset must be one of ${PRESETS.join(', ')}, not "${preset}"`);
  if (audience !== undefined && !AUDIENCES.includes(audience as Audience)) return misuse(`--audience must be one of ${AUDIENCES.join(', ')}, not "${audience}"`);
  if (!FORMATS.includes(format as Format)) return misuse(`--format must be one of ${FORMATS.join(', ')}, not "${format}"`);
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && (maxWarnings as number) >= 0)) return misuse(`--max-warnings must be a whole number from 0, not "${maxWarnings}"`);
  return {
    kind: 'run',
    paths: args.length > 0 ? args : ['.'],
    preset: preset as PresetName | undefined,
    audience: audience as Audience | undefined,
    settings: settings === undefined ? undefined : String(settings),
    config: options.config !== false,
    format: format as Format,
    maxWarnings: maxWarnings as number | undefined,
    quiet: options.quiet === true,
    explain: printConfig !== undefined ? { file: String(printConfig), isData: true } : why !== undefined ? { file: String(why), isData: false } : undefined,
  };
}
