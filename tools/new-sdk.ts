import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './rule-folders';
import { exportNameOf } from './update-sdks';

const source = (id: string): string =>
  `import type { Sdk } from '../types/sdk';

export const ${exportNameOf(id)}: Sdk = {
  id: '${id}',
  name: '…',
  source: '…',
  apis: [
    { kind: 'track', path: '${id}:track' },
  ],
};
`;

/** Lays out an entry of the catalogue: `npm run new-sdk -- vendor-name`. */
function main(id: string | undefined): number {
  if (!id || !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id)) {
    console.error('Give an id in kebab-case: npm run new-sdk -- vendor-name');
    return 2;
  }
  const file = path.join(root, 'rules/src/knowledge/sdks', `${id}.ts`);
  if (existsSync(file)) {
    console.error(`${id} exists already.`);
    return 2;
  }
  writeFileSync(file, source(id));
  console.log(`Laid out rules/src/knowledge/sdks/${id}.ts.`);
  console.log('Replace every "…" with what the types or the vendor\'s documents say, and name them in "source".');
  console.log('Add a case to a rule that asks for this kind of fact; an entry no case reaches is not proven. Then: npm run update');
  return 0;
}

process.exitCode = main(process.argv[2]);
