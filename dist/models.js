import { _ as _isoDate, a as boolean, d as strictObject, f as string, i as array, n as _enum, t as ZodISODate, u as record } from "./schemas.js";
import { r as pinSchema } from "./schema.js";
function date(params) {
	return _isoDate(ZodISODate, params);
}
var models_default = {
	"as_of": "2026-11-22",
	"classes": {
		"pinned": {
			"pin": "fixed",
			"means": "immutable snapshot, dated build, digest or commit"
		},
		"fixed": {
			"pin": "fixed",
			"means": "undated id that the provider keeps as one constant version, or an open-weight release named with version and size"
		},
		"floating": {
			"pin": "floating",
			"means": "alias that the provider may repoint to another snapshot"
		},
		"moving": {
			"pin": "floating",
			"means": "explicit latest, nightly, default or main, or an automatic router"
		},
		"preview": {
			"pin": "floating",
			"means": "preview or experimental id, withdrawn at short notice"
		},
		"undated": {
			"pin": "undated",
			"means": "no dated snapshot is published: it cannot be pinned harder"
		},
		"deployment": {
			"pin": "indirect",
			"means": "a name of the customer; the version stands in the infrastructure"
		},
		"unresolved": {
			"pin": "indirect",
			"means": "no static text"
		}
	},
	"prefixes": {
		"colon": {
			"openai": "openai",
			"openai-chat": "openai",
			"openai-responses": "openai",
			"anthropic": "anthropic",
			"google": "google",
			"google-cloud": "google",
			"google-gla": "google",
			"google-vertex": "google",
			"google_genai": "google",
			"google_vertexai": "google",
			"google_anthropic_vertex": "google",
			"bedrock": "bedrock",
			"bedrock_converse": "bedrock",
			"groq": "groq",
			"mistral": "mistral",
			"mistralai": "mistral",
			"cohere": "cohere",
			"deepseek": "deepseek",
			"xai": "xai",
			"perplexity": "perplexity",
			"azure": "azure-openai",
			"azure_openai": "azure-openai",
			"azure_ai": "azure-openai",
			"huggingface": "huggingface",
			"ollama": "ollama",
			"openrouter": "openrouter",
			"together": "together",
			"fireworks": "fireworks",
			"cerebras": "cerebras",
			"moonshotai": "moonshot",
			"gateway": null,
			"litellm": null,
			"vercel": null,
			"heroku": null
		},
		"slash": {
			"openai": "openai",
			"azure": "azure-openai",
			"azure_ai": "azure-openai",
			"anthropic": "anthropic",
			"gemini": "google",
			"google": "google",
			"vertex_ai": "google",
			"bedrock": "bedrock",
			"bedrock_converse": "bedrock",
			"groq": "groq",
			"mistral": "mistral",
			"mistralai": "mistral",
			"cohere": "cohere",
			"cohere_chat": "cohere",
			"deepseek": "deepseek",
			"xai": "xai",
			"x-ai": "xai",
			"perplexity": "perplexity",
			"openrouter": "openrouter",
			"together_ai": "together",
			"fireworks_ai": "fireworks",
			"ollama": "ollama",
			"ollama_chat": "ollama",
			"huggingface": "huggingface",
			"replicate": "replicate",
			"sagemaker": "sagemaker",
			"watsonx": "watsonx",
			"databricks": "databricks",
			"cerebras": "cerebras",
			"sambanova": "sambanova",
			"nvidia_nim": "nvidia",
			"voyage": "voyage",
			"moonshot": "moonshot",
			"moonshotai": "moonshot",
			"amazon": "bedrock",
			"alibaba": "alibaba",
			"vercel_ai_gateway": null,
			"github": null,
			"github_copilot": null,
			"litellm_proxy": null,
			"hosted_vllm": "local",
			"lm_studio": "local"
		}
	},
	"deployments": [
		"azure-openai",
		"sagemaker",
		"databricks"
	],
	"downloaded": ["local"],
	"hosted": [
		"openrouter",
		"groq",
		"together",
		"fireworks",
		"anyscale",
		"replicate",
		"deepinfra",
		"cerebras",
		"sambanova",
		"siliconflow",
		"nvidia",
		"databricks",
		"cloudflare",
		"novita",
		"nebius",
		"hyperbolic",
		"huggingface",
		"vercel-ai-gateway",
		"watsonx",
		"github-models",
		"bedrock",
		"runpod",
		"lambda",
		"scaleway",
		"ovhcloud",
		"perplexity",
		"localai"
	],
	"suffixes": [
		"free",
		"nitro",
		"floor",
		"online",
		"extended",
		"thinking",
		"beta"
	],
	"rules": [
		{
			"provider": "huggingface",
			"class": "pinned",
			"regex": "^.+@sha256:[0-9a-f]{64}$"
		},
		{
			"provider": "replicate",
			"class": "pinned",
			"regex": "^[\\w.-]+/[\\w.-]+:[0-9a-f]{64}$"
		},
		{
			"provider": "bedrock",
			"class": "pinned",
			"regex": "^arn:aws[\\w-]*:bedrock:.*:prompt/[A-Z0-9]+:\\d+$"
		},
		{
			"provider": "bedrock",
			"class": "moving",
			"regex": "^arn:aws[\\w-]*:bedrock:.*:prompt/[A-Z0-9]+(:DRAFT)?$"
		},
		{
			"provider": "bedrock",
			"class": "deployment",
			"regex": "^arn:aws[\\w-]*:bedrock:.*:(application-inference-profile|provisioned-model|custom-model|imported-model|custom-model-deployment)/.+$"
		},
		{
			"provider": "google",
			"class": "deployment",
			"regex": "^projects/.+/(endpoints|models)/.+$"
		},
		{
			"provider": "sagemaker",
			"class": "deployment",
			"regex": "^arn:aws[\\w-]*:sagemaker:.*:endpoint/.+$"
		},
		{
			"provider": "any",
			"class": "moving",
			"regex": "^openrouter/auto$|^auto$|^auto-.+$|^router$"
		},
		{
			"provider": "openai",
			"class": "pinned",
			"regex": "^ft:.+$"
		},
		{
			"provider": "openai",
			"class": "moving",
			"regex": "^(gpt|chatgpt|o\\d|codex|omni|computer|text-moderation|gpt-image|gpt-realtime|gpt-audio|chatgpt-image)[\\w.-]*-latest$"
		},
		{
			"provider": "openai",
			"class": "pinned",
			"regex": "^(gpt|o\\d|omni-moderation|computer-use|chatgpt|gpt-image|davinci|babbage)[\\w.-]*-\\d{4}-\\d{2}-\\d{2}$"
		},
		{
			"provider": "openai",
			"class": "pinned",
			"regex": "^gpt-(3\\.5-turbo(-16k|-instruct)?|4(-32k|-turbo)?)-(0301|0314|0613|0914|1106|0125)(-preview)?$"
		},
		{
			"provider": "openai",
			"class": "pinned",
			"regex": "^gpt-4-(1106|0125)-(vision-)?preview$"
		},
		{
			"provider": "openai",
			"class": "preview",
			"regex": "^(gpt|o\\d|computer-use|chatgpt)[\\w.-]*-preview$"
		},
		{
			"provider": "openai",
			"class": "floating",
			"regex": "^text-moderation-stable$"
		},
		{
			"provider": "openai",
			"class": "fixed",
			"regex": "^(text-embedding-(3-(small|large)|ada-002)|dall-e-[23]|whisper-1|tts-1(-hd)?(-1106)?|davinci-002|babbage-002)$"
		},
		{
			"provider": "openai",
			"class": "fixed",
			"regex": "^(text-(davinci|curie|babbage|ada)-\\d+|code-davinci-\\d+|davinci|curie|babbage|ada)$"
		},
		{
			"provider": "openai",
			"class": "floating",
			"regex": "^(gpt-3\\.5(-turbo(-16k|-instruct)?)?|gpt-4(-32k|-turbo)?|gpt-4o(-mini)?(-audio|-realtime|-search|-transcribe|-tts)?(-diarize)?|gpt-4\\.1(-mini|-nano)?|gpt-4\\.5|gpt-5(\\.[1245])?(-mini|-nano|-pro)?|gpt-5\\.4(-mini|-nano)?|o1(-mini|-pro)?|o3(-mini|-pro|-deep-research)?|o4-mini(-deep-research)?|gpt-image-(1|1\\.5|2)|gpt-realtime(-mini)?|gpt-audio(-mini)?)$"
		},
		{
			"provider": "openai",
			"class": "floating",
			"regex": "^gpt-5\\.6$"
		},
		{
			"provider": "openai",
			"class": "undated",
			"regex": "^gpt-(5\\.[6-9]|[6-9](\\.\\d+)?)-(sol|terra|luna|astra|cyber)$"
		},
		{
			"provider": "openai",
			"class": "undated",
			"regex": "^(gpt-5[\\w.-]*codex[\\w.-]*|codex-[\\w.-]+|gpt-\\d[\\w.-]*)$"
		},
		{
			"provider": "openai",
			"class": "undated",
			"regex": "^(gpt-image|gpt-realtime|gpt-audio|chatgpt-image|sora|computer-use)[\\w.-]*$"
		},
		{
			"provider": "anthropic",
			"class": "moving",
			"regex": "^claude-[\\w.-]+-latest$"
		},
		{
			"provider": "anthropic",
			"class": "pinned",
			"regex": "^claude-[\\w.-]+-\\d{8}$"
		},
		{
			"provider": "anthropic",
			"class": "pinned",
			"regex": "^claude-[\\w.-]+@\\d{8}$"
		},
		{
			"provider": "anthropic",
			"class": "moving",
			"regex": "^claude-[\\w.-]+@(default|latest)$"
		},
		{
			"provider": "anthropic",
			"class": "preview",
			"regex": "^claude-[\\w.-]+-preview$"
		},
		{
			"provider": "anthropic",
			"class": "floating",
			"regex": "^claude-(opus|sonnet|haiku)-4[-.][015]$"
		},
		{
			"provider": "anthropic",
			"class": "floating",
			"regex": "^claude-(opus|sonnet|haiku)-4$"
		},
		{
			"provider": "anthropic",
			"class": "fixed",
			"regex": "^claude-(opus|sonnet|haiku|fable|mythos)-(4[-.]([6-9]|\\d{2})|[5-9]([-.]\\d{1,2})?)(\\[1m\\])?$"
		},
		{
			"provider": "anthropic",
			"class": "fixed",
			"regex": "^claude-(1(\\.\\d)?(-100k)?|2(\\.\\d)?|instant-1(\\.\\d)?(-100k)?)$"
		},
		{
			"provider": "anthropic",
			"class": "floating",
			"regex": "^claude-3(-5|-7|\\.5|\\.7)?-(opus|sonnet|haiku)$"
		},
		{
			"provider": "anthropic",
			"class": "moving",
			"regex": "^(opus|sonnet|haiku|opusplan|best|fable)(\\[1m\\])?$",
			"only": true
		},
		{
			"provider": "bedrock",
			"class": "pinned",
			"regex": "^((us|eu|apac|jp|au|ca|global|us-gov)\\.)?(anthropic|amazon|meta|mistral|cohere|ai21|deepseek|stability|writer|qwen|openai|twelvelabs|luma)\\.[\\w.-]+-v\\d+(:\\d+)?(:\\w+)?$"
		},
		{
			"provider": "bedrock",
			"class": "fixed",
			"regex": "^((us|eu|apac|jp|au|ca|global|us-gov)\\.)?anthropic\\.claude-(opus|sonnet|haiku|fable|mythos)-(4-([6-9]|\\d{2})|[5-9](-\\d{1,2})?)$"
		},
		{
			"provider": "bedrock",
			"class": "fixed",
			"regex": "^((us|eu|apac|jp|au|ca|global|us-gov)\\.)?(amazon|meta|mistral|cohere|ai21|deepseek|google|minimax|moonshot|moonshotai|nvidia|zai|qwen|openai|writer)\\.[\\w.:-]+$"
		},
		{
			"provider": "google",
			"class": "moving",
			"regex": "^(gemini|gemma)[\\w.-]*-latest$"
		},
		{
			"provider": "google",
			"class": "pinned",
			"regex": "^gemini-(?!embedding)[\\w.-]+-\\d{3}$"
		},
		{
			"provider": "google",
			"class": "preview",
			"regex": "^gemini-[\\w.-]*(preview|exp)[\\w.-]*$"
		},
		{
			"provider": "google",
			"class": "floating",
			"regex": "^gemini-(1\\.0|1\\.5)-(pro|flash|flash-8b|pro-vision)$|^gemini-(pro|pro-vision|ultra)$|^gemini-(pro|flash|flash-8b)-1\\.5$"
		},
		{
			"provider": "google",
			"class": "floating",
			"regex": "^gemini-2\\.0-(flash|flash-lite|pro)$"
		},
		{
			"provider": "openrouter",
			"only": true,
			"class": "floating",
			"regex": "^gemini-(?!embedding)[\\w.-]+$"
		},
		{
			"provider": "vercel-ai-gateway",
			"only": true,
			"class": "floating",
			"regex": "^gemini-(?!embedding)[\\w.-]+$"
		},
		{
			"provider": "google",
			"class": "fixed",
			"regex": "^gemini-(2\\.5|[3-9](\\.\\d+)?)-(pro|flash|flash-lite|flash-image|pro-image|flash-lite-image)$"
		},
		{
			"provider": "google",
			"class": "fixed",
			"regex": "^(text-embedding-00\\d|gemini-embedding-\\d+|text-multilingual-embedding-\\d+|embedding-001)$"
		},
		{
			"provider": "google",
			"class": "pinned",
			"regex": "^(text|chat|code|codechat|textembedding)-?(bison|gecko|unicorn)(-multilingual|-32k)*@\\d{3}$"
		},
		{
			"provider": "google",
			"class": "moving",
			"regex": "^(text|chat|code|codechat|textembedding)-?(bison|gecko|unicorn)(-multilingual|-32k)*(@latest)?$"
		},
		{
			"provider": "mistral",
			"class": "moving",
			"regex": "^(mistral|ministral|codestral|pixtral|magistral|devstral|voxtral|open-mistral|open-mixtral)[\\w-]*-latest$"
		},
		{
			"provider": "mistral",
			"class": "pinned",
			"regex": "^(mistral|ministral|codestral|pixtral|magistral|devstral|voxtral|open-mistral|open-codestral)[\\w-]*-\\d{4}$"
		},
		{
			"provider": "mistral",
			"class": "fixed",
			"regex": "^(mistral-embed|codestral-embed|open-mistral-7b|open-mixtral-8x(7|22)b)$"
		},
		{
			"provider": "mistral",
			"class": "floating",
			"regex": "^(mistral-(tiny|small|medium|large)|open-mistral-nemo|codestral-mamba)$"
		},
		{
			"provider": "cohere",
			"class": "moving",
			"regex": "^(command|c4ai-aya|embed|rerank)[\\w-]*-nightly$"
		},
		{
			"provider": "cohere",
			"class": "pinned",
			"regex": "^command-[\\w-]+-\\d{2}-\\d{4}$"
		},
		{
			"provider": "cohere",
			"class": "fixed",
			"regex": "^(embed-(english|multilingual)(-light)?-v\\d\\.\\d|embed-v\\d\\.\\d|rerank-(english-|multilingual-)?v\\d\\.\\d[\\w-]*)$"
		},
		{
			"provider": "cohere",
			"class": "floating",
			"regex": "^command(-light|-r|-r-plus|-a)?$"
		},
		{
			"provider": "xai",
			"class": "moving",
			"regex": "^grok-[\\w.-]*latest$"
		},
		{
			"provider": "xai",
			"class": "pinned",
			"regex": "^grok-\\d[\\w.]*(-[a-z]+)*-\\d{4}$"
		},
		{
			"provider": "xai",
			"class": "floating",
			"regex": "^grok-(\\d[\\w.-]*|beta|vision-beta|code-fast-\\d)$"
		},
		{
			"provider": "deepseek",
			"class": "floating",
			"regex": "^deepseek-(chat|reasoner|coder)$"
		},
		{
			"provider": "deepseek",
			"class": "undated",
			"regex": "^deepseek-v\\d[\\w.-]*$"
		},
		{
			"provider": "moonshot",
			"class": "moving",
			"regex": "^(kimi-latest|moonshot-v1-auto)$"
		},
		{
			"provider": "moonshot",
			"class": "preview",
			"regex": "^(kimi-[\\w.-]+-preview)$"
		},
		{
			"provider": "moonshot",
			"class": "undated",
			"regex": "^(moonshot-v1-\\d+k(-vision-preview)?|kimi-k\\d[\\w.-]*)$"
		},
		{
			"provider": "alibaba",
			"class": "moving",
			"regex": "^qwen[\\w.-]*-latest$"
		},
		{
			"provider": "alibaba",
			"class": "pinned",
			"regex": "^qwen[\\w.-]*-\\d{4}-\\d{2}-\\d{2}$|^qwen-[a-z]+-\\d{4}$"
		},
		{
			"provider": "alibaba",
			"class": "floating",
			"regex": "^qwen-(max|plus|turbo|long|flash|coder|coder-plus|vl-max|vl-plus)$"
		},
		{
			"provider": "voyage",
			"class": "fixed",
			"regex": "^voyage-[\\w.-]+$"
		},
		{
			"provider": "jina",
			"class": "fixed",
			"regex": "^jina-(embeddings|reranker|clip)[\\w.-]*$"
		},
		{
			"provider": "perplexity",
			"class": "undated",
			"regex": "^(sonar(-pro|-reasoning(-pro)?|-deep-research)?|llama-3\\.1-sonar-[\\w-]+|r1-1776)$"
		},
		{
			"provider": "deepgram",
			"class": "undated",
			"regex": "^(nova|base|enhanced|aura)(-\\d)?[\\w-]*$",
			"only": true
		},
		{
			"provider": "elevenlabs",
			"class": "fixed",
			"regex": "^eleven_[a-z_]+_v\\d[\\w.]*$"
		}
	],
	"open_weights": {
		"family": "(llama|mistral|mixtral|ministral|codestral|devstral|magistral|pixtral|qwen|qwq|gemma|phi|deepseek|falcon|yi|granite|olmo|nemotron|gpt-oss|solar|hermes|dolphin|vicuna|wizardlm|zephyr|starcoder|jamba|smollm|glm|kimi|internlm|command-r|aya|whisper|minilm|mpnet|bge|e5|gte|nomic-embed|mxbai|arctic-embed)",
		"version": "(llama|qwen|gemma|phi|falcon|yi|granite|olmo|hermes|dolphin|starcoder|jamba|smollm|glm|internlm|codellama)[-_]?v?\\d|[-_]v\\d|[-_](r|k)\\d|-\\d{4}$",
		"size": "(^|[-_/.])(\\d+(\\.\\d+)?|\\d+x\\d+|\\d+p\\d+)[bm]([-_:.]|$)|[-_](mini|tiny|small|medium|base|large|l\\d+)([-_]|$)",
		"whole": "(gpt-oss-\\d+b|mixtral-8x\\d+b|llama-3\\.3-70b|-\\d{4}$)"
	},
	"aliases": {
		"gpt-4o": [
			"gpt-4o-2024-05-13",
			"gpt-4o-2024-08-06",
			"gpt-4o-2024-11-20"
		],
		"gpt-4o-mini": ["gpt-4o-mini-2024-07-18"],
		"gpt-4.1": ["gpt-4.1-2025-04-14"],
		"gpt-4.1-mini": ["gpt-4.1-mini-2025-04-14"],
		"gpt-4.1-nano": ["gpt-4.1-nano-2025-04-14"],
		"gpt-4-turbo": ["gpt-4-turbo-2024-04-09"],
		"gpt-4-turbo-preview": ["gpt-4-0125-preview"],
		"gpt-4": ["gpt-4-0613"],
		"gpt-3.5-turbo": ["gpt-3.5-turbo-0125"],
		"o1": ["o1-2024-12-17"],
		"o1-pro": ["o1-pro-2025-03-19"],
		"o3": ["o3-2025-04-16"],
		"o3-mini": ["o3-mini-2025-01-31"],
		"o3-pro": ["o3-pro-2025-06-10"],
		"o4-mini": ["o4-mini-2025-04-16"],
		"gpt-5": ["gpt-5-2025-08-07"],
		"gpt-5-mini": ["gpt-5-mini-2025-08-07"],
		"gpt-5-nano": ["gpt-5-nano-2025-08-07"],
		"gpt-5-pro": ["gpt-5-pro-2025-10-06"],
		"gpt-5.1": ["gpt-5.1-2025-11-13"],
		"gpt-5.2": ["gpt-5.2-2025-12-11"],
		"gpt-5.2-pro": ["gpt-5.2-pro-2025-12-11"],
		"gpt-5.4": ["gpt-5.4-2026-03-05"],
		"gpt-5.4-mini": ["gpt-5.4-mini-2026-03-17"],
		"gpt-5.4-nano": ["gpt-5.4-nano-2026-03-17"],
		"gpt-5.5": ["gpt-5.5-2026-04-23"],
		"gpt-5.5-pro": ["gpt-5.5-pro-2026-04-23"],
		"gpt-5.6": ["gpt-5.6-sol"],
		"omni-moderation-latest": ["omni-moderation-2024-09-26"],
		"gpt-image-2": ["gpt-image-2-2026-04-21"],
		"claude-sonnet-4-5": ["claude-sonnet-4-5-20250929"],
		"claude-haiku-4-5": ["claude-haiku-4-5-20251001"],
		"claude-opus-4-5": ["claude-opus-4-5-20251101"],
		"claude-opus-4-1": ["claude-opus-4-1-20250805"],
		"claude-opus-4-0": ["claude-opus-4-20250514"],
		"claude-sonnet-4-0": ["claude-sonnet-4-20250514"],
		"claude-3-7-sonnet-latest": ["claude-3-7-sonnet-20250219"],
		"claude-3-5-sonnet-latest": ["claude-3-5-sonnet-20241022"],
		"claude-3-5-haiku-latest": ["claude-3-5-haiku-20241022"],
		"claude-3-opus-latest": ["claude-3-opus-20240229"],
		"gemini-1.5-pro": ["gemini-1.5-pro-001", "gemini-1.5-pro-002"],
		"gemini-1.5-flash": ["gemini-1.5-flash-001", "gemini-1.5-flash-002"],
		"gemini-2.0-flash": ["gemini-2.0-flash-001"],
		"gemini-2.0-flash-lite": ["gemini-2.0-flash-lite-001"]
	},
	"retirements": [
		{
			"date": "2024-11-06",
			"provider": "anthropic",
			"ids": [
				"claude-1.3",
				"claude-1.3-100k",
				"claude-instant-1.1",
				"claude-instant-1.2"
			]
		},
		{
			"date": "2025-07-21",
			"provider": "anthropic",
			"ids": [
				"claude-2.0",
				"claude-2.1",
				"claude-3-sonnet-20240229"
			]
		},
		{
			"date": "2026-01-05",
			"provider": "anthropic",
			"ids": ["claude-3-opus-20240229"]
		},
		{
			"date": "2026-02-17",
			"provider": "openai",
			"ids": ["chatgpt-4o-latest"]
		},
		{
			"date": "2026-02-19",
			"provider": "anthropic",
			"ids": [
				"claude-3-7-sonnet-20250219",
				"claude-3-7-sonnet-latest",
				"claude-3-5-haiku-20241022",
				"claude-3-5-haiku-latest"
			]
		},
		{
			"date": "2026-05-15",
			"provider": "xai",
			"ids": [
				"grok-3",
				"grok-4-0709",
				"grok-4-fast-reasoning",
				"grok-4-fast-non-reasoning",
				"grok-4-1-fast-reasoning",
				"grok-4-1-fast-non-reasoning",
				"grok-code-fast-1"
			]
		},
		{
			"date": "2026-05-31",
			"provider": "mistral",
			"ids": ["mistral-large-2411"]
		},
		{
			"date": "2026-06-01",
			"provider": "google",
			"ids": ["gemini-2.0-flash", "gemini-2.0-flash-lite"]
		},
		{
			"date": "2026-06-15",
			"provider": "anthropic",
			"ids": [
				"claude-opus-4-20250514",
				"claude-opus-4-0",
				"claude-sonnet-4-20250514",
				"claude-sonnet-4-0"
			]
		},
		{
			"date": "2026-06-30",
			"provider": "anthropic",
			"ids": ["claude-mythos-preview"]
		},
		{
			"date": "2026-10-23",
			"provider": "openai",
			"ids": [
				"gpt-3.5-turbo",
				"gpt-3.5-turbo-0125",
				"gpt-4",
				"gpt-4-0613",
				"gpt-4-1106-preview",
				"gpt-4-turbo",
				"gpt-4-turbo-2024-04-09",
				"gpt-4o-2024-05-13",
				"gpt-4.1-nano",
				"gpt-4.1-nano-2025-04-14",
				"o1",
				"o1-2024-12-17",
				"o1-pro",
				"o1-pro-2025-03-19",
				"o3-mini",
				"o3-mini-2025-01-31",
				"o4-mini",
				"o4-mini-2025-04-16",
				"gpt-image-1"
			]
		},
		{
			"date": "2026-11-30",
			"provider": "anthropic",
			"ids": ["claude-sonnet-4-5", "claude-sonnet-4-5-20250929"]
		},
		{
			"date": "2026-12-01",
			"provider": "openai",
			"ids": [
				"gpt-image-1-mini",
				"gpt-image-1.5",
				"chatgpt-image-latest"
			]
		},
		{
			"date": "2026-12-11",
			"provider": "openai",
			"ids": [
				"gpt-5",
				"gpt-5-2025-08-07",
				"gpt-5-mini",
				"gpt-5-mini-2025-08-07",
				"gpt-5-nano",
				"gpt-5-nano-2025-08-07",
				"gpt-5-pro",
				"gpt-5-pro-2025-10-06",
				"o3",
				"o3-2025-04-16",
				"o3-pro",
				"o3-pro-2025-06-10"
			]
		},
		{
			"date": "2027-01-14",
			"provider": "openai",
			"ids": [
				"gpt-4o-2024-08-06",
				"gpt-4o-2024-11-20",
				"gpt-4o-mini-2024-07-18",
				"gpt-4.1-2025-04-14",
				"gpt-4.1-mini-2025-04-14"
			]
		},
		{
			"date": "2027-04-01",
			"provider": "openai",
			"ids": ["gpt-5.1"]
		}
	]
};
const classSchema = _enum([
	"pinned",
	"fixed",
	"floating",
	"moving",
	"preview",
	"undated",
	"deployment",
	"unresolved"
]);
const modelsFileSchema = strictObject({
	as_of: string(),
	classes: record(classSchema, strictObject({
		pin: pinSchema,
		means: string()
	})),
	prefixes: strictObject({
		colon: record(string(), string().nullable()),
		slash: record(string(), string().nullable())
	}),
	deployments: array(string()),
	downloaded: array(string()),
	hosted: array(string()),
	suffixes: array(string()),
	rules: array(strictObject({
		provider: string(),
		class: classSchema,
		regex: string(),
		only: boolean().optional()
	})),
	open_weights: strictObject({
		family: string(),
		version: string(),
		size: string(),
		whole: string()
	}),
	aliases: record(string(), array(string())),
	retirements: array(strictObject({
		date: date(),
		provider: string(),
		ids: array(string())
	}))
});
/** What an id in the model position of a call says; `provider` is our name of whom the call reaches. */
function classifyModel(id, provider = null, { asOf, revision } = {}) {
	const { canonical, told, hub } = normalise(id, provider);
	const { class: found, known, owner } = judge(canonical, told, hub, revision ?? null);
	const alias = canonical.toLowerCase();
	const retirement = retirements().get(alias);
	return {
		pin: data().classes[found]?.pin ?? "undated",
		class: found,
		canonical,
		provider: told ?? owner,
		datedAlternatives: data().aliases[alias] ?? [],
		retired: retirement !== void 0 && asOf !== void 0 && retirement <= asOf ? { date: retirement } : null,
		known
	};
}
function normalise(id, provider) {
	let text = id.slice(0, maxLength).trim().replace(/^["'`]+|["'`]+$/g, "");
	let told = provider;
	let hub = data().downloaded.includes(provider ?? "");
	const arn = /^arn:aws[\w-]*:bedrock:[^/]*:(?:foundation-model|inference-profile)\/(.+)$/.exec(text);
	if (arn?.[1]) return {
		canonical: arn[1],
		told: told ?? "bedrock",
		hub: false
	};
	text = text.replace(/^publishers\/[\w.-]+\/models\//, "").replace(/^models\//, "");
	if (provider === "ollama") return {
		canonical: text.replace(/^ollama(?:_chat)?[/:]/, ""),
		told,
		hub: false
	};
	for (let step = 0; step < maxPrefixes && !hub; step += 1) {
		const colon = /^([\w-]+):(.+)$/.exec(text);
		const slash = /^([\w-]+)\/(.+)$/.exec(text);
		const named = colon?.[1] && colon[2] && !isOllamaTag(colon[2]) ? lookUp(data().prefixes.colon, colon[1]) : void 0;
		const led = slash?.[1] ? lookUp(data().prefixes.slash, slash[1]) : void 0;
		const rest = named !== void 0 ? colon?.[2] : led !== void 0 ? slash?.[2] : void 0;
		if (rest === void 0 || led !== void 0 && named === void 0 && isHubName(text)) break;
		const prefix = named !== void 0 ? named : led;
		told = told && keepsProvider(told) ? told : prefix ?? told;
		hub = prefix === "huggingface";
		text = rest;
	}
	return {
		canonical: withoutSuffix(text),
		told,
		hub
	};
}
/** `openai/gpt-oss-120b` and `google/gemma-2-9b-it` are repositories of the hub, not ids of those providers. */
const isHubName = (text) => /^(?:openai\/(?:gpt-oss|whisper-(?:large|medium|small|base|tiny))|google\/(?:gemma|flan|t5|bert|electra)|mistralai\/(?:mistral|mixtral|ministral|codestral|pixtral|devstral|magistral)[\w.-]*-(?:v\d|\d+b|\d+x\d+b))/i.test(text);
/** A gateway or host stays the one that is reached, whatever its ids are prefixed with. */
const keepsProvider = (provider) => data().hosted.includes(provider) || data().deployments.includes(provider);
const isOllamaTag = (tag) => /^(?:latest|\d+(?:\.\d+)?[bm]\b.*|.*-q\d\w*|instruct|text|chat)$/i.test(tag);
function withoutSuffix(text) {
	const at = text.lastIndexOf(":");
	return at > 0 && data().suffixes.includes(text.slice(at + 1)) ? text.slice(0, at) : text;
}
const lookUp = (map, name) => Object.hasOwn(map, name.toLowerCase()) ? map[name.toLowerCase()] : void 0;
function judge(id, provider, hub, revision) {
	const name = id.toLowerCase();
	const by = (found, known = true, owner = null) => ({
		class: found,
		known,
		owner
	});
	if (name === "" || /^(?:\$\{|\{\{|\{|process\.env|os\.environ|<)/.test(name)) return by("unresolved", false);
	if (/@sha256:[0-9a-f]{64}$/.test(name)) return by("pinned");
	if (hub) return by(hubClass(name, revision));
	if (provider === "ollama" || provider === null && isTagged(name)) return by(ollamaClass(name), true, "ollama");
	if (provider !== null && data().deployments.includes(provider)) return deployed(name) ?? by("deployment", false);
	const hosts = provider !== null && data().hosted.includes(provider);
	const rule = rules().find((it) => it.regex.test(name) && (!it.only || it.provider === provider));
	if (rule) return by(rule.class, true, rule.provider === "any" ? null : rule.provider);
	const last = name.slice(name.lastIndexOf("/") + 1);
	const inner = last === name ? void 0 : rules().find((it) => !it.only && it.regex.test(last));
	if (hosts) return inner ? by(inner.class) : by(isOpenRelease(last) ? "fixed" : "undated", openWeights().family.test(last));
	if (/^[\w.-]+\/[\w.-]+$/.test(id)) return by(hubClass(name, revision), true, null);
	return by(isOpenRelease(name) && provider !== null ? "fixed" : "undated", false);
}
/** A deployment that carries the name of an embedding model whose weights never change is that model. */
function deployed(name) {
	return (/embedding|ada-002/.test(name) ? rules().find((it) => it.provider === "openai" && it.class === "fixed" && it.regex.test(name)) : void 0) ? {
		class: "fixed",
		known: true,
		owner: null
	} : null;
}
/** Weights by hub name: a commit pins them, a tag names a release, nothing means the main branch of today. */
function hubClass(name, revision) {
	if (/^(?:\.{0,2}\/|~|[a-z]:\\)/.test(name) || /\.(?:gguf|ggml|bin|safetensors|onnx|pt|pth)$/.test(name)) return "fixed";
	if (revision === null || revision === "") return "floating";
	if (/^[0-9a-f]{40}$/.test(revision)) return "pinned";
	return /^(?:main|master|latest|head)$/i.test(revision) ? "moving" : "fixed";
}
const isTagged = (name) => /^[a-z0-9._-]+(?:\/[a-z0-9._-]+)*:[a-z0-9._-]+$/.test(name) && !rules().some((it) => it.regex.test(name));
const ollamaClass = (name) => /:(?!latest$)[\w.-]+$/.test(name) ? "fixed" : "moving";
const isOpenRelease = (name) => {
	const { family, version, size, whole } = openWeights();
	return family.test(name) && (whole.test(name) || version.test(name) && size.test(name));
};
const maxLength = 256;
const maxPrefixes = 4;
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
const data = once(() => modelsFileSchema.parse(models_default));
const rules = once(() => data().rules.map((it) => ({
	...it,
	only: it.only ?? false,
	regex: new RegExp(it.regex, "i")
})));
const openWeights = once(() => {
	const { family, version, size, whole } = data().open_weights;
	return {
		family: new RegExp(family),
		version: new RegExp(version),
		size: new RegExp(size),
		whole: new RegExp(whole)
	};
});
const retirements = once(() => new Map(data().retirements.flatMap(({ date, ids }) => ids.map((id) => [id, date]))));
/** The ISO date on which the provider turns a model off, where that is announced. */
const retirementOf = (id) => retirements().get(id) ?? null;
export { retirementOf as n, classifyModel as t };
