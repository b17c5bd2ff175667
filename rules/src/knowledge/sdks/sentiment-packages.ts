import type { Sdk } from '../types/sdk';

/** Scores the mood of a text. */
export const sentimentPackages: Sdk = {
  id: 'sentiment-packages',
  name: 'a sentiment package',
  source:
    'sentiment 5.0.2 README, vader-sentiment README, natural 8.1.1 lib/natural/sentiment/index.d.ts, @huggingface/transformers 4.3.2 types/pipelines.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'emotion inference',
      path: ['sentiment:().analyze', 'vader-sentiment:SentimentIntensityAnalyzer.polarity_scores',
        'natural:SentimentAnalyzer().getSentiment', '@aws-sdk/client-comprehend:{DetectSentimentCommand,BatchDetectSentimentCommand}()'],
      isHint: true,
    },
    {
      kind: 'use',
      does: 'emotion inference',
      path: ['@xenova/transformers:pipeline', '@huggingface/transformers:pipeline'],
      isHint: true,
      when: ['sentiment-analysis', 'audio-classification'],
    },
  ],
};
