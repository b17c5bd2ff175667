'use strict';

// Loaded before a measured program: at its end, writes what the process used, one JSON line a process.
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
    fs.appendFileSync(process.env.GC25_BENCH_USAGE, `${JSON.stringify(usage)}\n`);
  });
