import type { Sdk } from '../types/sdk';

export const heap: Sdk = {
  id: 'heap',
  name: 'Heap',
  source: "Heap developer documentation, 'Using identify' and 'addUserProperties'; @heap/react-native-heap 0.22.8",
  apis: [
    { kind: 'profile', path: ['heap.addUserProperties', '@heap/react-native-heap:addUserProperties'], traits: 0 },
    { kind: 'profile', path: ['heap.identify', '@heap/react-native-heap:identify'], id: 0 },
    { kind: 'profile', path: ['heap.addEventProperties', '@heap/react-native-heap:addEventProperties'], traits: 0, isMixed: true },
    { kind: 'track', path: ['heap.track', '@heap/react-native-heap:track'], name: 0, props: 1 },
  ],
  hosts: ['heapanalytics.com'],
  loads: ['tracking'],
};
