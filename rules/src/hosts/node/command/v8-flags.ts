import v8 from 'node:v8';

/**
 * Baseline code early, optimized code only for what runs very often, JavaScript and WebAssembly alike. A check runs much of the rules'
 * code a few times each; by default V8 spends as much processor time on optimizing it, in threads beside, as the checks take.
 */
const FLAGS = ['--sparkplug', '--interrupt-budget=1000000', '--wasm-tiering-budget=100000000'];

/**
 * For processes of our own, the command and the server. Holds for threads that are started later. V8 only writes a line to the error
 * output for a flag that it does not know.
 */
export function tuneCompiler(): void {
  for (const flag of FLAGS) v8.setFlagsFromString(flag);
}
