// What is in the bundles of a package: a software bill of materials (CycloneDX), and the licences of the bundled packages.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '..');
const tool = path.join(root, 'node_modules/.bin/cyclonedx-esbuild');


/** Names of the file in which packages state their licence; the first that is there. Some packages have none. */
const LICENCE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'LICENSE-MIT', 'COPYING'];

/**
 * Writes `sbom.cdx.json` and `THIRD-PARTY-NOTICES.txt` into the dist folder of a package, from what esbuild says that it put into the
 * bundles. Both are the same for the same dependencies.
 */
export async function writeBundledPackages(name, metafiles) {
  const folder = path.join(root, name, 'dist');
  const metafile = {
    inputs: Object.assign({}, ...metafiles.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...metafiles.map(({ outputs }) => outputs)),
  };
  await fs.writeFile(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesOf(bundledPackages(metafile)));
  await writeBill(metafile, folder);
}

/** Packages of which code is in an output, sorted; a package in two versions twice. */
function bundledPackages({ outputs }) {
  const used = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
  );
  const folders = new Set(used.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []));
  const packages = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    return { folder, name: manifest.name, version: manifest.version, license: manifest.license };
  });
  return packages.sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

const noticesOf = (packages) => [
  'The bundles in this folder contain code of these packages.',
  ...packages.map(({ folder, name, version, license }) =>
    `${name} ${version}\nLicence: ${license}\n\n${licenceText(folder) ?? ''}`.trimEnd()
  ),
  '',
].join(`\n\n${'-'.repeat(80)}\n\n`).trimEnd() + '\n';

function licenceText(folder) {
  const absolute = path.join(root, folder);
  const file = LICENCE_FILES.find((each) => existsSync(path.join(absolute, each)));
  return file === undefined ? undefined : readFileSync(path.join(absolute, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The tool takes the package in its working folder for the one that is described. */
async function writeBill(metafile, folder) {
  const place = path.join(folder, 'meta.json');
  const home = path.dirname(folder);
  await fs.writeFile(place, JSON.stringify(seenFrom(home, metafile)));
  try {
    await promisify(execFile)(process.execPath, [
      tool, '--build-working-dir', home, '--output-reproducible', '--mc-type', 'library',
      '--output-file', path.join(folder, 'sbom.cdx.json'), place,
    ], { cwd: home });
  } finally {
    await fs.rm(place, { force: true });
  }
}

/** A metafile whose paths, relative to the root, are made relative to a folder. */
function seenFrom(folder, { inputs, outputs }) {
  const seen = (file) => path.relative(folder, path.join(root, file)).replaceAll('\\', '/');
  const keysOf = (files, valueOf = (value) => value) =>
    Object.fromEntries(Object.entries(files).map(([file, value]) => [seen(file), valueOf(value)]));
  const importing = (value) => ({
    ...value,
    imports: value.imports.map((entry) => (entry.external ? entry : { ...entry, path: seen(entry.path) })),
  });
  return {
    inputs: keysOf(inputs, importing),
    outputs: keysOf(outputs, (value) => ({
      ...importing(value),
      inputs: keysOf(value.inputs),
      ...(value.entryPoint === undefined ? {} : { entryPoint: seen(value.entryPoint) }),
    })),
  };
}
