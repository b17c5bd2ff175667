import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'rules', 'src');

/** `google-tag` to `googleTag`: the name under which a file of the catalogue exports its SDK. */
export const exportNameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The text of rules/src/generated/sdks.ts: every file of rules/src/knowledge/sdks, sorted by name. */
export async function sdkIndexText(): Promise<string> {
  const files = (await readdir(join(source, 'knowledge', 'sdks'))).filter((file) => file.endsWith('.ts'));
  const ids = files.map((file) => file.slice(0, -'.ts'.length)).sort();
  return [
    ...ids.map((id) => `import { ${exportNameOf(id)} } from '../knowledge/sdks/${id}';`),
    "import type { Sdk } from '../knowledge/types/sdk';",
    '',
    'export const sdks: readonly Sdk[] = [',
    ...ids.map((id) => `  ${exportNameOf(id)},`),
    '];',
    '',
  ].join('\n');
}

async function writeSdkIndex(): Promise<void> {
  await writeFile(join(source, 'generated', 'sdks.ts'), await sdkIndexText());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeSdkIndex();
