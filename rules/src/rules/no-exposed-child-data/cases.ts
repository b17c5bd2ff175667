import { defineCases, type ValidCase } from '../../rule/case';
import { cases as logs } from './cases/logs';
import { cases as records } from './cases/records';
import { cases as secrets } from './cases/secrets';
import { cases as storage } from './cases/storage';
import { cases as urls } from './cases/urls';
import { cases as whose } from './cases/whose';

const topics = [logs, urls, storage, secrets, records];

/** What makes a value personal data is shown in products for children, where it does not matter whether names say that a child is meant. */
const forChildren = <C extends ValidCase>(example: C): C =>
  example.doc ? example : { ...example, settings: { audience: 'children', ...example.settings } };

export const cases = defineCases({
  invalid: [...topics.flatMap(({ invalid }) => invalid.map(forChildren)), ...whose.invalid],
  valid: [...topics.flatMap(({ valid }) => valid.map(forChildren)), ...whose.valid],
});
