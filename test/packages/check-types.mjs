// Prints what are-the-types-wrong says of a tarball, as JSON: a program of its own, because the tests' loader cannot load the library.
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import fs from 'node:fs';

const { types, problems = [] } = await checkPackage(createPackageFromTarballData(new Uint8Array(fs.readFileSync(process.argv[2]))));
console.log(JSON.stringify({ hasTypes: types !== false, problems }));
