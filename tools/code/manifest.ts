import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JsonSchema } from '../../rules/src/configuration/schema';
import { root } from '../rule-folders';

interface Manifest {
  contributes?: { configuration?: { properties?: Record<string, unknown> }; jsonValidation?: readonly object[] };
}

/**
 * Settings of an editor have no place for definitions, so what a part refers to is put in. VS Code wants
 * `markdownDescription` for Markdown.
 */
function inlined(part: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(part)) return part.map((item) => inlined(item, schema));
  if (typeof part !== 'object' || part === null) return part;
  const { $ref, ...own } = part as JsonSchema;
  const target = typeof $ref === 'string' ? schema.definitions?.[$ref.split('/').at(-1) ?? ''] : undefined;
  return Object
    .fromEntries(Object.entries({ ...target, ...own }).map(
      ([key, value]) => [key === 'description' && typeof value === 'string' ? 'markdownDescription' : key, inlined(value, schema)]
    ));
}

/** The extension manifest with the settings that the schema describes, and the schema for `gc25.config.json`. */
export function manifestWithSettings(schema: JsonSchema): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const { contributes } = manifest;
  const properties = contributes?.configuration?.properties;
  if (!contributes || !properties) return text;
  const { settings, rules } = schema.definitions ?? {};
  const { errorMessage: _, description, ...form } = inlined(settings, schema) as JsonSchema;
  const { markdownDescription: about, ...rest } = form as JsonSchema & { markdownDescription?: string };
  properties['gc25.settings'] = {
    ...rest,
    default: {},
    scope: 'resource',
    markdownDescription: `${String(about ?? description)} These settings apply if the project does not configure gc25 itself.`,
  };
  properties['gc25.rules'] = {
    type: 'object',
    scope: 'resource',
    default: {},
    markdownDescription: 'Severity by rule; other rules keep the severity of the preset.',
    additionalProperties: false,
    properties: Object
      .fromEntries(Object.keys(rules?.properties ?? {}).map(
        (id) => [id, { enum: ['off', 'warn', 'error'], markdownDescription: schema.definitions?.[`rule-${id}`]?.description }]
      )),
  };
  contributes.jsonValidation = [{ fileMatch: 'gc25.config.json', url: './rules/gc25.schema.json' }];
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
