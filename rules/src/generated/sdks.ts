import type { Sdk } from '../catalogue/types';

export const sdks: readonly Sdk[] = [
];
