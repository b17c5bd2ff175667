import type { RuleTriggers } from '../../rules/src/rule/rule-triggers';
import { anyoneId, strictId, translationsId } from '../../rules/src/rule/index-on-demand';
import { compileTriggers } from '../../rules/src/scan/compile-triggers';
import type { PackedIndex } from '../../rules/src/scan/rule-index';

const WIDTH = 130;

/** The index of the triggers of rules. */
export const indexOfRules = (triggersById: Readonly<Record<string, RuleTriggers>>): PackedIndex =>
  compileTriggers(Object.fromEntries(Object.entries(triggersById).flatMap(([id, { always, strict, anyone, translations }]) => [
    [id, always],
    ...(strict ? [[strictId(id), strict]] : []),
    ...(anyone ? [[anyoneId(id), anyone]] : []),
    ...(translations ? [[translationsId(id), translations]] : []),
  ])));

/** Text as lines of script. */
function lined(text: string): string {
  const lines = Array.from({ length: Math.ceil(text.length / WIDTH) }, (_, i) => text.slice(i * WIDTH, (i + 1) * WIDTH));
  return `[\n${lines.map((line) => `    '${line.replace(/[\\']/g, '\\$&')}',\n`).join('')}  ].join('')`;
}

/** Source of generated/trigger-index.ts. */
export function triggerIndexText(triggersById: Readonly<Record<string, RuleTriggers>>): string {
  const { words, numbers, rules } = indexOfRules(triggersById);
  return [
    '// Written by `npm run update`.',
    "import type { PackedIndex } from '../scan/rule-index';",
    '',
    'export const triggerIndex: PackedIndex = {',
    '  words: {',
    `  alphabet: '${words.alphabet.replace(/[\\']/g, '\\$&')}',`,
    `  sizes: ${lined(words.sizes)},`,
    `  signs: ${lined(words.signs)},`,
    '  conditions: [',
    ...words.conditions.map((condition) => `    ${JSON.stringify(condition)},`),
    '  ],',
    `  hasNonAscii: ${words.hasNonAscii},`,
    '  },',
    `  numbers: ${lined(numbers)},`,
    '  rules: [',
    ...rules.map((rule) => `    '${rule}',`),
    '  ],',
    '};',
    '',
  ].join('\n');
}
