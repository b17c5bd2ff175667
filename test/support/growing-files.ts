import { parseForESLint } from '@typescript-eslint/parser';
import { langsOf } from '../../rules/src/rule/case';
import { allCases } from './cases/all-cases';

const SCRIPTS = new Set(['js', 'jsx', 'ts', 'tsx']);

/** Each case of a script whose statements may stand in a function, as the body of one. */
export async function statementCases(): Promise<readonly string[]> {
  const bodies = (await allCases()).filter(({ example }) => langsOf(example).some((lang) => SCRIPTS.has(lang)));
  return [...new Set(bodies.map(({ code }) => code))].filter(parsesInFunction);
}

function parsesInFunction(body: string): boolean {
  try {
    parseForESLint(inFunction(body, 0), { ecmaFeatures: { jsx: true }, sourceType: 'module' });
    return true;
  } catch {
    return false;
  }
}

const inFunction = (body: string, index: number): string => `async function f${index}() {\n${body}\n}\n`;

/**
 * A program of about so many lines: the cases of one share in `shares`, from `share` on, again and again, so that a longer
 * program is made of the same as a shorter one.
 */
export function programOf(cases: readonly string[], lines: number, share: number, shares: number): string {
  const own = cases.filter((_, index) => index % shares === share);
  const functions: string[] = [];
  for (let count = 0, index = 0; count < lines; index++) {
    const body = own[index % own.length];
    functions.push(inFunction(body, index));
    count += body.split('\n').length + 2;
  }
  return functions.join('');
}

/** Texts that grow by their links, in one chain or one nesting; parsers recurse, so deep ones stay below their limit. */
export const chains: Readonly<Record<string, readonly [lang: 'js' | 'jsx' | 'tsx' | 'html' | 'vue', make: (links: number) => string]>> = {
  'members of a path': ['js', (links) => `console.log(x${'.user\n'.repeat(links)});`],
};
