#!/usr/bin/env node
'use strict';

// Compiled code is kept between runs where Node can do so; loading is most of a small run.
require('node:module').enableCompileCache?.();

/** Exit code of a run whose report did not arrive. */
const NOT_SHOWN = 2;

// `gc25 | head` closes the pipe early, and nobody reads on; a full disk is said.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') process.stderr.write(`gc25 could not write its report (${error.code === 'ENOSPC' ? 'no space is left' : error.code}); free some space or write it elsewhere.\n`);
  process.exit(NOT_SHOWN);
});
process.stderr.on('error', () => process.exit(NOT_SHOWN));

require('../dist/cli.cjs').main(process.argv.slice(2), process.cwd()).then(
  (code) => { process.exitCode = code; },
  (error) => {
    process.stderr.write(`gc25 stopped because of an internal error; please report it: ${error?.stack ?? error}\n`);
    process.exitCode = 2;
  },
);
