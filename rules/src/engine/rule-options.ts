import { validate } from '../configuration/validate';

/** What is wrong with options given to a rule, as the end of a sentence; undefined when they fit the rule's schema. */
export function optionsProblem(ruleId: string, options: object): string | undefined {
  const [problem] = validate('rules', { [ruleId]: ['error', options] }, '').problems;
  return problem?.replace(`${ruleId}[1].`, '').replace(`${ruleId}[1]`, 'they').replace(/(?:; it is not used)?\.$/, '');
}
