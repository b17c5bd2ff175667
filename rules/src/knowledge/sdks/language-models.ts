import type { Sdk } from '../types/sdk';

/** Clients of OpenAI and of what wraps them under the same names. */
const OPENAI = ['openai:{,OpenAI,AzureOpenAI}()', '@posthog/ai/openai:{,OpenAI,AzureOpenAI,PostHogOpenAI}()'];
const OPENAI_CALLS = ['chat.completions.{create,stream,parse,runTools}', 'beta.chat.completions.{stream,parse,runTools}',
  'responses.{create,stream,parse}', 'completions.create', 'embeddings.create', 'images.{generate,edit}', 'videos.{create,edit,remix}',
  'conversations.{create,items.create}', 'beta.threads.{create,messages.create,runs.create,runs.stream}'];
const ANTHROPIC = '{@anthropic-ai/sdk:,@anthropic-ai/sdk:Anthropic,@posthog/ai/anthropic:,@posthog/ai/anthropic:Anthropic}()';
/** What is asked of a model of Google's older clients. */
const GENERATES = '{generateContent,generateContentStream,startChat().sendMessage,startChat().sendMessageStream}';
/** What is asked of a model in LangChain, also of one that was given tools or a form for its answer. */
const INVOKES = '{,bindTools().,withStructuredOutput().}{invoke,stream,batch,streamEvents,generate}';

/** Calls that hand a text to a language model of another company, and calls that train one. Models that run on the device are none. */
export const languageModels: Sdk = {
  id: 'language-models',
  name: 'a language model',
  source:
    'openai 6.49.0 resources/*.d.ts and 4.95.0 resources/beta/chat/completions.d.ts, @anthropic-ai/sdk 1.14.0 resources/messages and resources/beta, @google/genai 2.32.0 dist/genai.d.ts, @google/generative-ai 0.24.1 dist/generative-ai.d.ts, @google-cloud/vertexai 1.12.0 build/src, @firebase/ai 2.16.0 dist/ai.d.ts, ai 6.0.326 dist/index.d.ts, @langchain/openai 1.5.8 dist/index.d.ts with @langchain/core 1.4.0 dist/language_models/chat_models.d.ts and its kin, @mistralai/mistralai 2.7.0 esm/sdk/chat.d.ts and agents.d.ts, cohere-ai 8.1.0 Client.d.ts, groq-sdk 1.6.0, @huggingface/inference 4.13.30 dist/commonjs/tasks, @posthog/ai 8.13.1 dist',
  apis: [
    {
      kind: 'use',
      does: 'language model',
      path: [...OPENAI.flatMap((client) => OPENAI_CALLS.map((call) => `${client}.${call}`)),
        'openai:OpenAIApi().{createChatCompletion,createCompletion}', `${ANTHROPIC}.{messages,beta.messages}.{create,stream,parse}`,
        `${ANTHROPIC}.beta.messages.toolRunner`, `@google/generative-ai:GoogleGenerativeAI().getGenerativeModel().${GENERATES}`,
        `@google-cloud/vertexai:VertexAI().{,preview.}getGenerativeModel().${GENERATES}`,
        `{firebase/ai,@firebase/ai,firebase/vertexai,@firebase/vertexai}:getGenerativeModel().${GENERATES}`,
        '{firebase/ai,@firebase/ai}:getTemplateGenerativeModel().generateContent',
        '@google/genai:GoogleGenAI().models.{generateContent,generateContentStream,generateImages,editImage,generateVideos,embedContent}',
        '@google/genai:GoogleGenAI().chats.create().{sendMessage,sendMessageStream}', '@google/genai:GoogleGenAI().interactions.create',
        'ai:{generateText,streamText,generateObject,streamObject,embed,embedMany,rerank,generateImage,experimental_generateImage,experimental_generateSpeech,experimental_generateVideo}',
        'ai:{ToolLoopAgent,Experimental_Agent}().{generate,stream}', '@mistralai/mistralai:Mistral().{chat,agents}.{complete,stream}',
        '@mistralai/mistralai:Mistral().chat.{parse,parseStream}', 'groq-sdk:{,Groq}().chat.completions.create',
        'cohere-ai:{CohereClient,CohereClientV2}().{chat,chatStream}',
        `@langchain/openai:{ChatOpenAI,AzureChatOpenAI,ChatOpenAIResponses,ChatOpenAICompletions,OpenAI,AzureOpenAI}().${INVOKES}`,
        `@langchain/anthropic:ChatAnthropic().${INVOKES}`, `@langchain/google-genai:ChatGoogleGenerativeAI().${INVOKES}`,
        `@langchain/mistralai:ChatMistralAI().${INVOKES}`, `@langchain/groq:ChatGroq().${INVOKES}`,
        '@langchain/openai:{OpenAIEmbeddings,AzureOpenAIEmbeddings}().{embedQuery,embedDocuments}',
        '@langchain/openai:DallEAPIWrapper().invoke',
        '@huggingface/inference:{InferenceClient,HfInference}().{chatCompletion,chatCompletionStream,textGeneration,textGenerationStream,textToImage,textToSpeech}'],
    },
    { kind: 'use', does: 'model training', path: ['openai:{,OpenAI}().fineTuning.jobs.create', 'openai:{,OpenAI}().files.create'] },
  ],
};
