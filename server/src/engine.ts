import { Checker, loadProjectConfig } from '../../rules/src/runner';
import { serverParsers } from './bundled-parsers';
import type { SessionOptions } from './session';

const everyRule = new Checker({ cwd: process.cwd(), preset: 'all' });

/** The real parts a session works with. */
export const engine: SessionOptions = {
  createChecker: (options) => new Checker(options),
  isConcerned: (text) => everyRule.isConcerned(text),
  loadConfig: loadProjectConfig,
  parsersFor: serverParsers,
};
