import type { Sdk } from '../knowledge/types/sdk';

export const sdks: readonly Sdk[] = [
];
