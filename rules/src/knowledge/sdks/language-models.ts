import type { Sdk } from '../types/sdk';

/** Calls that hand a text to a language model of another company, and calls that train one. */
export const languageModels: Sdk = {
  id: 'language-models',
  name: 'a language model',
  source:
    'openai 6 resources/*.d.ts, @anthropic-ai/sdk resources/messages.d.ts, @google/genai dist/genai.d.ts, ai 5 dist/index.d.ts, @langchain/openai 1.5.8 dist/chat_models/base.d.ts and its kin, @mistralai/mistralai, cohere-ai, groq-sdk, replicate types',
  apis: [
    {
      kind: 'use',
      does: 'language model',
      path: ['openai:OpenAI().chat.completions.create', 'openai:().chat.completions.create', 'openai:{,OpenAI}().responses.create',
        'openai:{,OpenAI}().completions.create', 'openai:{,OpenAI}().embeddings.create',
        'openai:OpenAIApi().{createChatCompletion,createCompletion}', '@anthropic-ai/sdk:{,Anthropic}().messages.{create,stream}',
        '@google/generative-ai:GoogleGenerativeAI().getGenerativeModel().{generateContent,generateContentStream}',
        '@google/genai:GoogleGenAI().models.{generateContent,generateContentStream}',
        'ai:{generateText,streamText,generateObject,streamObject}', '@mistralai/mistralai:Mistral().chat.complete',
        'groq-sdk:{,Groq}().chat.completions.create', 'cohere-ai:{CohereClient,CohereClientV2}().chat', 'replicate:().run',
        '@langchain/{openai,anthropic,google-genai,mistralai,groq}:{ChatOpenAI,ChatAnthropic,ChatGoogleGenerativeAI,ChatMistralAI,ChatGroq}().{invoke,stream}'],
    },
    { kind: 'use', does: 'model training', path: ['openai:{,OpenAI}().fineTuning.jobs.create', 'openai:{,OpenAI}().files.create'] },
  ],
};
