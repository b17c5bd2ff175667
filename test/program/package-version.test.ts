import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileContext, type SourceCodeLike } from '../../rules/src/program/syntax/file-context';
import { nodeFileHost } from '../../rules/src/hosts/node/node-file-host';
import { versionIn } from '../../rules/src/program/modules/package-version';

describe('the version of a package that a file gets', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'gc25-version-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (name: string, content: object | string): void => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  };
  const ask = (range: string, given?: Record<string, unknown>, file = path.join(root, 'apps/kids/src/ads.ts')): string =>
    versionIn(
      '@acme/ads',
      range,
      FileContext.of({ text: '', ast: { type: 'Program', range: [0, 0] } } as unknown as SourceCodeLike, file, nodeFileHost),
      given,
    );

  it('is the installed one, wherever above the file it lies', () => {
    write('package.json', { dependencies: { '@acme/ads': '^3.0.0' } });
    write('node_modules/@acme/ads/package.json', { version: '4.2.0' });
    assert.equal(ask('>=4'), 'inside');
    assert.equal(ask('<4'), 'outside');
  });

  it('is the nearest one of several installed', () => {
    write('node_modules/@acme/ads/package.json', { version: '4.2.0' });
    write('apps/kids/node_modules/@acme/ads/package.json', { version: '3.9.9' });
    assert.equal(ask('>=4'), 'outside');
  });

  it('is what the manifest allows, when all of that lies on one side', () => {
    write('package.json', { devDependencies: { '@acme/ads': '^4.1.0' } });
    assert.equal(ask('>=4'), 'inside');
    assert.equal(ask('<4'), 'outside');
    assert.equal(ask('>=4.5'), 'unknown');
  });

  it('is unknown without either, for catalogues of a workspace, broken manifests and texts without a file', () => {
    assert.equal(ask('>=4'), 'unknown');
    write('apps/kids/package.json', { dependencies: { '@acme/ads': 'catalog:' } });
    assert.equal(ask('>=4'), 'unknown');
    write('apps/kids/package.json', '{');
    assert.equal(ask('>=4'), 'unknown');
    assert.equal(ask('>=4', {}, 'src/ads.ts'), 'unknown');
  });

  it('can be told by the settings', () => {
    write('node_modules/@acme/ads/package.json', { version: '3.0.0' });
    assert.equal(ask('>=4', { '@acme/ads': '4.1.0' }), 'inside');
    assert.equal(ask('>=4', { '@acme/ads': 7 }), 'outside');
  });
});
