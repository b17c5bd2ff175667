import { compile } from 'json-schema-to-typescript';
import { configurationSchema, type JsonSchema } from '../../rules/src/configuration/schema';
import type { RuleMeta } from '../../rules/src/rule/meta';

/** The schema of `gc25.config.json` with the rules that there are. */
export const schemaOf = (metas: readonly RuleMeta[]): JsonSchema =>
  configurationSchema(metas
    .filter((meta) => meta.replacedBy === undefined)
    .map(({ id, description, options }) => ({
      id,
      description: `${description}.`,
      options: Object
        .fromEntries(Object.entries(options).map(
          ([name, option]) => [name, { ...option.schema, default: option.default, description: `${option.description}.` }]
        )),
    })));

export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The published types of settings and configuration. */
export async function configurationTypes(schema: JsonSchema): Promise<string> {
  const { settings, suppression, matcher, wrapper, name, filePattern } = schema.definitions ?? {};
  // Rules are typed by one record, so that configurations keep compiling when a rule goes.
  const rules = {
    type: 'object',
    description: 'Severity of single rules, with or without `gc25/`.',
    additionalProperties: { $ref: '#/definitions/severity' },
  };
  const level = { enum: ['off', 'warn', 'error'] };
  const severity = {
    title: 'RuleSeverity',
    anyOf: [level, { type: 'array', minItems: 2, items: [level, { type: 'object', tsType: 'object' }], additionalItems: false }],
  };
  const ruleId = { type: 'string', description: 'Id of a rule.' };
  const form = (part: JsonSchema | undefined, title: string): JsonSchema => {
    const { anyOf: _, dependencies: __, ...rest } = part ?? {};
    return { ...rest, title, type: 'object' };
  };
  return compile(
    {
      ...schema,
      title: 'ProjectConfiguration',
      properties: { ...schema.properties },
      definitions: {
        settings: form({ ...settings, properties: { ...settings?.properties, components: componentsOf(settings) } }, 'Settings'),
        suppression: form(suppression, 'Suppression'),
        matcher: { title: 'NameOrMatcher', anyOf: [{ type: 'string' }, form(matcher, 'Matcher')] },
        wrapper: form(wrapper, 'Wrapper'),
        rules,
        severity,
        ruleId,
        name,
        filePattern,
      },
    } as never,
    'ProjectConfiguration',
    {
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      bannerComment: '/** Written by `npm run update`; changes made here are lost. */',
      format: true,
      style: { singleQuote: true, printWidth: 140 },
    },
  );
}

/** A type of an object fits all its properties; the one that is a list makes all of them lists or texts. */
const componentsOf = (settings: JsonSchema | undefined): JsonSchema => ({
  ...settings?.properties?.components,
  properties: {},
  additionalProperties: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
});
