import { type CAC, cac, type Command } from 'cac';
import { version } from '../../../package.json';
import { FORMATS } from '../../formatters/formats';
import type { CliRequest } from './command/cli-request';
import { AUDIENCES, misuse, toOptions } from './command/option-values';
import { PRESETS } from './severity';

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
    .option('--rule <id>', 'Run this rule only; can be repeated')
    .option('--paragraph <number>', 'Run the rules that cite this paragraph only; can be repeated')
    .option('--list-rules', 'List the rules with paragraphs, severities and edits')
    .option('--changed', 'Check only files that git reports as changed')
    .option('--since <ref>', 'With --changed: since the current branch left this branch, tag or commit')
    .option('--stdin', 'Check the text on standard input; so does "-" in place of paths')
    .option('--stdin-filename <path>', 'Path that the text on standard input has or would have')
    .option('--print-config <file>', 'Print the configuration of a file as JSON')
    .option('--why <file>', 'Show the configuration of a file and where each value comes from')
    .option('--fix', 'Make the edits that change nothing in the running program')
    .option('--fix-suggestions', 'Make the first edit suggested for each finding; needs --rule or --paragraph')
    .option('--fix-dry-run', 'Print the edits as a patch and change no file; with --fix-suggestions those of it')
    .option('--suppress-all', 'Suppress the present errors: write their counts to the suppressions file')
    .option('--suppress-rule <id>', 'Likewise for this rule; can be repeated')
    .option('--prune-suppressions', 'Shrink the suppressions file to the errors that are left')
    .option('--pass-on-unpruned-suppressions', 'Do not exit with 2 when the suppressions file allows more than there is')
    .option('--list-suppressions', 'List what suppresses findings, with reasons and last days, in place of findings')
    .option('--suppressions-location <file>', 'The suppressions file; eslint-suppressions.json by default, as in ESLint')
    .option('--quiet', 'Show errors only')
    .option('--no-cache', 'Check every file anew and keep no results for the next run')
    .option('--cache-location <folder>', 'Where results are kept; node_modules/.cache/gc25 by default')
    .option('--concurrency <n|auto|off>', 'Number of threads, auto to choose automatically, off (the default) for no multithreading')
    .example('  gc25')
    .example('  gc25 src --preset children')
    .example('  gc25 "apps/*/src" --format json')
    .example('  gc25 --paragraph 96 --rule no-precise-location')
    .example('  gc25 --fix-suggestions --rule no-autoplay-loop --fix-dry-run > gc25.patch')
    .example('  git show HEAD:src/clip.jsx | gc25 - --stdin-filename src/clip.jsx')
    .example('  gc25 --changed --since origin/main')
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
    const { args, options } = program.parse(['node', 'gc25', ...forParser(argv, program)], { run: false });
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
    if (program.matchedCommandName !== 'cite') return toOptions(given, asWritten(named, argv));
    const [rule, place, ...others] = given;
    if (others.length > 0) return misuse('cite takes one rule and at most one place');
    const read = toOptions([], named);
    return read.kind === 'run' ? { ...read, cite: { rule, place } } : read;
  } catch (error) {
    return misuse((error as Error).message.replaceAll('`', '"'));
  }
}

/**
 * The parser drops an argument that is a dash alone, which by convention stands for standard input, and takes what follows a flag of
 * several words for its value unless the flag is written in camel case.
 */
function forParser(argv: readonly string[], { commands }: CAC): string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const options = commands.flatMap((command) => command.options);
  const flags =
    new Map(options.filter(({ isBoolean, negated }) => isBoolean && !negated).map(({ rawName, name }) => [rawName, `--${name}`]));
  return argv.map((argument, index) => (index >= end ? argument : argument === '-' ? '--stdin' : (flags.get(argument) ?? argument)));
}

/** The parser takes what looks like a number for one, and `0012e3` names a commit. */
const asWritten = (options: Readonly<Record<string, unknown>>, argv: readonly string[]): Readonly<Record<string, unknown>> =>
  typeof options.since === 'number' ? { ...options, since: writtenValue('--since', argv) } : options;

const writtenValue = (option: string, argv: readonly string[]): string | undefined =>
  argv.find((argument) => argument.startsWith(`${option}=`))?.slice(option.length + 1) ?? argv[argv.indexOf(option) + 1];

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
    .option('--max-warnings <count>', 'Fail when there are more warnings than this')
    .option('--strict-coverage', 'Exit with 2 when code could not be read or no rule found anything to apply to');

/** What the parser adds for many commands and for options that are on is left out; only the help of the whole has a list of commands. */
function helpSections(sections: HelpSection[]): HelpSection[] {
  const shown = sections.filter(({ title }) => !title?.startsWith('For more info'))
    .map(({ title, body }) => ({ title, body: body.replace(/ *(?:\(default: true\))?$/gm, '') }));
  if (!shown.some(({ title }) => title === 'Commands'))
    return [...shown, { title: 'Exit codes', body: shown.some(({ body }) => body.includes('gc25 merge')) ? EXIT_CODES : CITE_EXIT_CODES }];
  return [...shown, { title: 'Paths', body: PATHS }, { title: 'Exit codes', body: EXIT_CODES }];
}
