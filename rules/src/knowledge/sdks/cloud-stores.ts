import type { Sdk } from '../types/sdk';

/** Tables, buckets and logs of clouds: when what they hold goes. */
export const cloudStores: Sdk = {
  id: 'cloud-stores',
  name: 'a store of a cloud',
  source:
    'aws-cdk-lib 2.276.0 aws-dynamodb/lib/table.d.ts, table-v2.d.ts, aws-s3/lib/bucket.d.ts, aws-logs/lib/log-group.d.ts; @aws-sdk/client-cloudwatch-logs 3.1169.0 dist-types/models/models_0.d.ts; @google-cloud/bigquery 9.3.0 build/src/types.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'storage',
      path: ['aws-cdk-lib/aws-dynamodb:{Table,TableV2}()', 'aws-cdk-lib:aws_dynamodb.{Table,TableV2}()'],
      options: [{ path: '2.timeToLiveAttribute', absent: true, safe: "'expiresAt'" }],
    },
    {
      kind: 'use',
      does: 'storage',
      path: ['aws-cdk-lib/aws-s3:Bucket()', 'aws-cdk-lib:aws_s3.Bucket()'],
      options: [{ path: '2.lifecycleRules', absent: true }],
    },
    {
      kind: 'use',
      does: 'endless storage',
      path: ['aws-cdk-lib/aws-logs:LogGroup()', 'aws-cdk-lib:aws_logs.LogGroup()'],
      options: [{ path: '2.retention', unsafe: [9999], safe: '365' }],
    },
    {
      kind: 'use',
      does: 'endless storage',
      path: ['@aws-sdk/client-cloudwatch-logs:DeleteRetentionPolicyCommand()',
        '@aws-sdk/client-cloudwatch-logs:CloudWatchLogs().deleteRetentionPolicy'],
    },
    {
      kind: 'use',
      does: 'endless storage',
      path: '@google-cloud/bigquery:BigQuery().dataset().setMetadata',
      options: [{ path: '0.defaultTableExpirationMs', unsafe: [0, '0', null] }],
    },
    {
      kind: 'use',
      does: 'endless storage',
      path: '@google-cloud/bigquery:BigQuery().dataset().createTable',
      options: [{ path: '1.expirationTime', unsafe: [null] }, { path: '1.timePartitioning.expirationMs', unsafe: [null] }],
    },
  ],
  constants: { 'aws-cdk-lib/aws-logs:RetentionDays.INFINITE': 9999, 'aws-cdk-lib:aws_logs.RetentionDays.INFINITE': 9999 },
};
