import { globLoaders } from '../../../knowledge/words/programs/entry-words';

/** Bytes behind the name of a loader in which its pattern is. */
const REACH = 160;
/** The ending of files that a pattern means, in a glob or a regular expression: `*.svg"`, `*.{png,webp}'`, `/\.json$/`. */
const ENDING = /\.(?:\{([^}'"`\n]{1,80})\}|([a-z\d]{1,8}))\??\$?['"`/]/gi;
const SCRIPT = /^(?:[mc]?[jt]sx?|vue|svelte|astro)$/i;
/** Before the ending of a script: stories and tests are no part of a product. */
const BESIDE = /(?:stories|story|spec|test)\\?$/i;

/**
 * May a program, in UTF-8, load scripts of a product by a pattern of their paths, as `import.meta.glob('./*.ts')` does? Pictures, texts,
 * data, stories and tests are other files. True where the pattern cannot be seen.
 */
export function loadsScripts(bytes: Buffer): boolean {
  return globLoaders.some((loader) => {
    for (let at = bytes.indexOf(loader); at >= 0; at = bytes.indexOf(loader, at + loader.length))
      if (mayMeanScripts(bytes.toString('utf8', at + loader.length, at + loader.length + REACH))) return true;
    return false;
  });
}

function mayMeanScripts(behind: string): boolean {
  const close = behind.indexOf(')');
  const given = close < 0 ? behind : behind.slice(0, close);
  const ends = [...given.matchAll(ENDING)];
  return ends.length === 0
    || ends.some(({ index, 1: several, 2: one }) =>
      !BESIDE.test(given.slice(0, index)) && (several ?? one).split(',').some((ending) => SCRIPT.test(ending.trim()))
    );
}
