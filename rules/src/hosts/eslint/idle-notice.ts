let hasRun = false;

/** Called by every rule when ESLint makes it. */
export function noteRuleRun(): void {
  hasRun = true;
}

const namesPlugin = (argv: readonly string[]): boolean =>
  argv.some((argument, i) =>
    (argument === '--plugin' && /^(?:eslint-plugin-)?gc25$/.test(argv[i + 1] ?? '')) || /^--plugin=(?:eslint-plugin-)?gc25$/.test(argument)
  );

/** `--rule 'gc25/recommended: error'` asks for rules, though a run over no file makes none. */
const asksForRule = (argv: readonly string[]): boolean =>
  argv.some((argument, i) => (argv[i - 1] === '--rule' || argument.startsWith('--rule=')) && argument.includes('gc25/'));

/** Exit code of an ESLint that could not do its work, and says why itself. */
const FAILED = 2;

/**
 * `eslint --plugin gc25` only makes the rules known; without an enabled rule it would look like a pass. One line on
 * stderr says so when the process ends. With `--concurrency` the rules run in workers this process cannot see.
 */
export function installIdleNotice(argv: readonly string[] = process.argv): void {
  if (!namesPlugin(argv) || asksForRule(argv) || argv.some((argument) => argument.startsWith('--concurrency'))) return;
  process.once('exit', (code) => {
    if (hasRun || code === FAILED) return;
    process.stderr
      .write('gc25: --plugin gc25 only loads the rules and none is enabled, so nothing was checked. Add --rule "gc25/recommended: error", or run "npx gc25".\n');
  });
}
