import type { Sdk } from '../types/sdk';

/** Stores of values under keys, which stay until their time is up, and without a time for ever. */
export const keyStores: Sdk = {
  id: 'key-stores',
  name: 'a key store',
  source:
    '@redis/client 6.3.1 dist/lib/commands/SET.d.ts, PERSIST.d.ts; ioredis 6.0.0 built/utils/RedisCommander.d.ts; @upstash/redis 1.39.0 error-DOszGRxg.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'storage',
      path: ['redis:{createClient,createCluster}().set', '@redis/client:{createClient,createCluster}().set'],
      options: [{ path: '2', absent: true, safe: '{ EX: {seconds} }' }],
    },
    {
      kind: 'use',
      does: 'storage',
      path: ['ioredis:().set', 'ioredis:{Redis,Cluster}().set'],
      options: [{ path: '2', absent: true, safe: "'EX', {seconds}" }],
    },
    {
      kind: 'use',
      does: 'storage',
      path: ['@upstash/redis:Redis().set', '@upstash/redis:Redis.fromEnv().set'],
      options: [{ path: '2', absent: true, safe: '{ ex: {seconds} }' }],
    },
    {
      kind: 'use',
      does: 'endless storage',
      path: ['redis:{createClient,createCluster}().persist', '@redis/client:{createClient,createCluster}().persist', 'ioredis:().persist',
        'ioredis:{Redis,Cluster}().persist', '@upstash/redis:Redis().persist', '@upstash/redis:Redis.fromEnv().persist'],
    },
  ],
};
