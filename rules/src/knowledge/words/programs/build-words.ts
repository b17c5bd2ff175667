/** What takes calls of the console out of a build (GC25 ¶70; rule map, no-exposed-child-data). */

/**
 * Packages that do it, the methods they take out unless told otherwise (all, when none is listed), and the options that name
 * those taken out (`lists`) or left in (`keeps`): vite-plugin-remove-console 2.2.0, babel-plugin-transform-remove-console 6.9.4,
 * @rollup/plugin-strip 3.0.4.
 */
export const consoleRemovers: readonly ConsoleRemover[] = [
  { package: 'vite-plugin-remove-console', methods: ['log'], lists: 'includes' },
  { package: 'babel-plugin-transform-remove-console', short: 'transform-remove-console', keeps: 'exclude' },
  { package: '@rollup/plugin-strip' },
];

export interface ConsoleRemover {
  readonly package: string;
  /** As a configuration of Babel may name it. */
  readonly short?: string;
  readonly methods?: readonly string[];
  readonly lists?: string;
  readonly keeps?: string;
}

/** Scripts beside a manifest that configure its build, without their endings. */
export const buildScripts: readonly string[] = ['vite.config', 'next.config', 'nuxt.config', 'babel.config', 'webpack.config',
  'esbuild.config', 'astro.config'];

/** Options of esbuild and Vite, of terser, and of Next.js. */
export const dropOption = 'drop';
export const dropConsoleOption = 'drop_console';
export const removeConsoleOption = 'removeConsole';
/** Lists of calls whose results no one needs: `pure: ['console.log']` of esbuild, `pure_funcs` of terser. */
export const pureOptions: ReadonlySet<string> = new Set(['pure', 'pure_funcs']);

/** Modules of servers, which bundlers for pages leave as they are. */
export const serverModules: readonly string[] = ['express', 'fastify', 'koa', '@nestjs/common', '@hapi/hapi', 'fs', 'node:fs',
  'fs/promises', 'node:fs/promises', 'http', 'node:http', 'child_process', 'node:child_process'];

/** Packages that only tests use. */
export const testPackages: ReadonlySet<string> = new Set(['@playwright/test', 'cypress', '@wdio/globals', 'testcafe', 'detox', 'vitest',
  'jest', '@jest/globals', 'mocha', 'node:test', 'supertest', '@testing-library/react', '@testing-library/vue', '@testing-library/svelte',
  '@testing-library/angular', '@testing-library/dom', '@testing-library/react-native', '@vue/test-utils', 'k6', 'k6/http', 'autocannon']);

/** Packages that drive a browser or make up data: a program that nothing loads uses them to try a product. */
export const drivers: ReadonlySet<string> = new Set(['playwright', 'playwright-core', 'puppeteer', 'puppeteer-core', 'selenium-webdriver',
  'webdriverio', '@faker-js/faker', 'faker', 'chance']);

/** Names that bundlers write into what they make: webpack, Parcel, SystemJS. */
export const bundlerNames: readonly string[] = ['__webpack_require__', '__webpack_modules__', 'parcelRequire', '__turbopack_context__'];

/** What a script closes when it is done with a database: Mongoose, Sequelize, Knex, pg, mysql2, the client of MongoDB. */
export const databaseHolders: ReadonlySet<string> = new Set(['connection', 'mongoose', 'sequelize', 'knex', 'pool', 'client', 'db',
  'conn']);
export const databaseEnds: readonly string[] = ['close', 'end', 'destroy'];
