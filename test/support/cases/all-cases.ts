import fs from 'node:fs';
import path from 'node:path';
import { type Cases, type ValidCase, readMarks } from '../../../rules/src/rule/case';
import { rules } from '../../../rules/src/generated/rules';

/** A case of a rule without its marks. */
export interface PlainCase {
  readonly ruleId: string;
  readonly example: ValidCase;
  readonly code: string;
}

const folder = path.resolve(__dirname, '../../../rules/src/rules');

/** The cases of a rule, invalid ones first; none while a rule is being written. */
export async function casesOf(ruleId: string): Promise<PlainCase[]> {
  const file = path.join(folder, ruleId, 'cases.ts');
  if (!fs.existsSync(file)) return [];
  const { cases } = await import(file) as { cases: Cases };
  return [...cases.invalid, ...cases.valid].map((example) => ({ ruleId, example, code: readMarks(example.code).code }));
}

/** The cases of all rules. */
export const allCases = async (): Promise<PlainCase[]> => (await Promise.all(Object.keys(rules).map(casesOf))).flat();
