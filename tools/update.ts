import { compareOutputs, writeOutput } from './outputs';

/**
 * Writes everything that is generated: indexes, rule pages, paragraph and coverage pages, the table in the README.
 * With --check it writes nothing and ends with 1 when a file is out of date.
 */
async function main(argv: readonly string[]): Promise<number> {
  const isCheck = argv.includes('--check');
  const { stale, broken, faults } = await compareOutputs();
  for (const { id, error } of broken) console.error(`${id} does not load: ${error instanceof Error ? error.message : String(error)}`);
  for (const fault of faults) console.error(fault);
  for (const output of stale) {
    if (!isCheck) writeOutput(output);
    console.log(`${output.text === undefined ? 'surplus' : 'stale'}${isCheck ? '' : ', now put right'}: ${output.file}`);
  }
  if (isCheck && stale.length > 0) console.error('Run "npm run update".');
  return broken.length > 0 || faults.length > 0 || (isCheck && stale.length > 0) ? 1 : 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
