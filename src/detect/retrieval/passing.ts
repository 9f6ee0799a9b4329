// Names of calls by what becomes of the chunks that they are given.

/** calls that give a number, a flag or nothing */
export const plain =
  /^(len|print|isinstance|hasattr|count|includes|startsWith|endsWith|startswith|endswith|isArray|log|info|debug|warning|warn|error|exception|some|every)$/
export const plainFunctions = /^(bool|type|range|sleep|all|any|sum|id|hash|Boolean|Number)$/
export const sizes = /^(length|size|count|total|total_count)$/
export const keeps =
  /^(append|extend|push|unshift|add|insert|update|set|put|appendleft|concat|assign|setdefault|addAll|putAll|Add|AddRange|TryAdd|Append|Insert|Enqueue|Push)$/
/** calls that give what the function handed to them gives */
export const runsIt =
  /^(submit|run_in_executor|to_thread|run_in_threadpool|run|run_sync|create_task|apply_async|delay|map|flatMap|then|starmap|partial|imap)$/
export const rearranging =
  /^(itertools|functools|json|asyncio|concurrent|copy|collections|operator|numpy|pandas|torch|langchain\w*|@langchain|llama_index|llamaindex|haystack|toolz|more_itertools|lodash|ramda|es-toolkit|fastapi|starlette|flask|django|pydantic|dataclasses|typing|textwrap|html|re|jinja2|tqdm|cohere|sentence_transformers|flashrank|voyageai|heapq|random|next|react|hono|express|streamlit|chainlit|gradio|p-\w+|superjson|langgraph|langsmith|langfuse|opik|weave|mlflow|sqlalchemy|sqlmodel|@prisma|drizzle-orm|mongoose|zod|ai|strings|fmt|sort|slices|bytes|encoding|strconv|maps|java|kotlin|System)\b/
