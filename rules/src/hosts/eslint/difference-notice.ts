import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { nameOf } from '../../configuration/config-file';
import { choosesRules, type OwnConfiguration } from '../../configuration/lookup';
import { ESLINT_CONFIG_NAMES } from '../../configuration/root-folder';

/** What ESLint runs on a file: ids without prefix, and those that gc25's own configuration sets. */
export interface RunRules {
  /** Rules that are on for the file. */
  readonly on: ReadonlySet<string>;
  /** Is a rule on unless the configuration says otherwise? By its preset. */
  readonly isOnIn: (preset: NonNullable<OwnConfiguration['preset']>, id: string) => boolean;
  readonly all: readonly string[];
}

let sentence: string | undefined;

/**
 * gc25's own configuration decides for the command and the editors, ESLint's for ESLint. Notes the first file for which
 * one of them switches a rule on that the other leaves off. Severities that differ are for `gc25 --why` to tell: a rule
 * does not know its own.
 */
export function noteDifference(file: string, own: OwnConfiguration, { on, isOnIn, all }: RunRules, cwd: string = process.cwd()): void {
  if (sentence !== undefined || !isMainThread || !choosesRules(own) || ESLINT_CONFIG_NAMES.includes(path.basename(file))) return;
  const isOnInOwn = (id: string): boolean => {
    const given = own.rules?.[id];
    return given === undefined ? isOnIn(own.preset ?? 'recommended', id) : (typeof given === 'string' ? given : given[0]) !== 'off';
  };
  const count = all.filter((id) => on.has(id) !== isOnInOwn(id)).length;
  if (count === 0) return;
  const shown = nameOf(file, cwd);
  sentence = `gc25: ${nameOf(own.file, cwd)} and the ESLint configuration disagree about ${count} rule${
    count === 1 ? '' : 's'
  } for ${shown}; ESLint uses the second, gc25 and the editors the first, and "npx gc25 --why ${shown}" shows the differences.\n`;
  process.once('exit', () => {
    process.stderr.write(sentence as string);
  });
}
