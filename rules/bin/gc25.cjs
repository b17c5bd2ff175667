#!/usr/bin/env node
'use strict';

// Compiled code is kept between runs where Node can do so; loading is most of a small run.
require('node:module').enableCompileCache?.();

// `gc25 . | head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', (error) => { if (error.code === 'EPIPE') process.exit(0); else throw error; });

require('../dist/cli.cjs').main(process.argv.slice(2), process.cwd()).then(
  (code) => { process.exitCode = code; },
  (error) => {
    process.stderr.write(`gc25 stopped because of a fault of its own; please report it: ${error?.stack ?? error}\n`);
    process.exitCode = 2;
  },
);
