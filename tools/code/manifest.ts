import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RuleMeta } from '../../rules/src/rule-meta';
import { root } from '../rule-folders';

interface Manifest {
  contributes?: { configuration?: { properties?: Record<string, unknown> } };
}

/**
 * The extension manifest with the setting `gc25.rules`, which lets an editor user change a rule's severity. As given
 * when the manifest has no settings to add to.
 */
export function manifestWithRules(metas: readonly RuleMeta[]): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const properties = manifest.contributes?.configuration?.properties;
  if (!properties) return text;
  properties['gc25.rules'] = {
    type: 'object',
    scope: 'resource',
    default: {},
    markdownDescription: 'Severity of single rules; a rule left out keeps the severity of the preset.',
    additionalProperties: false,
    properties: Object.fromEntries(metas.map((meta) => [meta.id, { enum: ['off', 'warn', 'error'], markdownDescription: `${meta.description} (GC25 ¶${meta.paragraphs.primary}).` }])),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
