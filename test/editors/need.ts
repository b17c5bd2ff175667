/**
 * Skips a suite with one line when an editor is missing on this machine; with E2E_REQUIRED=1, as in CI, that is a failure.
 */
export function need(context: Mocha.Context, obstacle: string | undefined): void {
  if (obstacle === undefined) return;
  if (process.env.E2E_REQUIRED === '1') throw new Error(`E2E_REQUIRED=1, but ${obstacle}`);
  console.log(`      skipped: ${obstacle}`);
  context.skip();
}
