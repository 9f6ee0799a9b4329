// The words by which code names the parts of retrieval. They are only read as argument names, keys, members and option values of resolved calls.
import { snake } from './units.ts'

export const kWords =
  'k|top_k|topK|limit|n_results|nResults|num_results|numResults|similarity_top_k|similarityTopK|max_num_results|maxNumResults|max_results|maxResults|top|size|match_count|num_documents|search_kwargs.k|searchKwargs.k|top_n|number_of_results|numberOfResults|k_nearest_neighbors|kNearestNeighborsCount'
export const filterWords =
  'filter|filters|where|where_document|query_filter|metadata_filter|metadataFilter|pre_filter|preFilter|vector_filter|filter_expression|search_kwargs.filter|searchKwargs.filter|search_kwargs.pre_filter|search_kwargs.expr|expr|tenant'
export const partitionWords =
  'collection_name|collectionName|namespace|index_name|indexName|table_name|tableName|collection|tenant|database|persist_directory'
export const thresholdWords =
  'score_threshold|scoreThreshold|similarity_threshold|similarityThreshold|min_score|minScore|similarity_cutoff|distance_threshold|match_threshold|certainty|search_kwargs.score_threshold|threshold|ranking_options.score_threshold|rankingOptions.scoreThreshold'
export const searchWords =
  'search_type|searchType|query_type|queryType|vector_store_query_mode|mode|retrieval_mode|search_mode|alpha|fusion_type|retriever_mode'

/** an index's option that names the measure */
export const metricKey =
  /^(hnsw:space|space|metric|metric_type|metrictype|distance|distance_metric|distancemetric|distance_strategy|distancestrategy|distance_function|distancefunction|distance_func|similarity|similarity_metric|similarity_function|embedding_similarity_function|vector_function|space_type|spacetype|vectordistance|distance_measure_type|relevance_score_fn)$/i
export const metricValue =
  /^(cosine|cos|cosine_?similarity|cosine_?distance|cosinesimil|dot|dot_?product|l2|l2_?norm|euclid|euclidean|euclidean_?distance|ip|inner_?product|max_?inner_?product|manhattan|hamming|jaccard|vector_(cosine|l2|ip)_ops|angular)$/i
export const searchValue =
  /^(mmr|hybrid|semantic_?hybrid|similarity|similarity_score_threshold|semantic|fusion|text_search|rrf|vector|simple|vectorsimplehybrid|vectorsemantichybrid|sparse|hybridrrf)$/i
export const rankingValue = /^(mmr|.*hybrid.*|similarity_score_threshold|semantic|fusion|rrf|reciprocal_rerank.*|relative_score|dist_based_score)$/i

const documentKey =
  /^(sources?|file|file_?names?|file_?paths?|path|url|urls|uri|link|links|href|title|titles|name|authors?|author_\w+|website|site|domain|doc|docs|doc_?id|doc_?name|doc_?title|doc_?url|doc_?path|document|document_?id|document_?name|document_?title|document_?url|document_?path|source_?(id|file|page|url|uri|name|path|type|doc|document|title|link)|sourcefile|sourcepage|file_?id|page_?url|page_?title|parent_?id|article_?id|article|book|repo|repository|product_?id|record_?id|video_?id|post_?id|note_?id|resource_?id|knowledge_?id|asset_?id|origin|citation|reference|ref_?doc_?id|storage_?url|blob_?name|s3_?(key|uri)|subject|slug|permalink)$/
const placeKey =
  /^(page|pages|page_?(no|num|number|index|label|start|end|range|numbers)|section|sections|section_?(id|title|name|path|number|index)|heading|headings|heading_?\w*|header|headers|header_?[1-6]|h[1-6]|chapter|chunk|chunk_?(id|index|idx|ix|no|num|number|position|order|hash|seq|key|uuid|count)|chunks?_?index|position|pos|index|idx|start|end|start_?(index|line|offset|char|char_idx|page|time|position)|end_?(index|line|offset|char|char_idx|page|time|position)|offset|line|lines|line_?(number|start|end|no)|loc|location|paragraph\w*|part|part_?\w*|seq|sequence\w*|order|ordinal|anchor|row|row_?\w*|segment\w*|node_?id|timestamp_?(start|end)|breadcrumbs?|sheet\w*|slide\w*|cell\w*|split_?(id|idx|index)|passage_?id|vector_?id|point_?id|(method|function|func|class|symbol)_?name)$/

export const namesDocument = (key: string): boolean => documentKey.test(snake(key))
export const namesPlace = (key: string): boolean => placeKey.test(snake(key))
/** the text of a chunk */
export const namesText = (key: string): boolean =>
  /^(page_?content|content|text|chunk|chunk_?text|body|passage|document|get_content|snippet|excerpt|node_?text|\w+_(content|text|body)|\w*content_(html|markdown|md|text))$/.test(
    snake(key),
  )
export const namesScore = (key: string): boolean =>
  /^_*(score|scores|similarity|similarities|distance|distances|relevance|relevance_?score|certainty|rank_?score|reranker_?score|rerank_?score|sim|cosine_?similarity|search\.score)$/.test(
    snake(key).replace(/^@search\./, ''),
  )
export const namesVector = (key: string): boolean =>
  /^(embedding|embeddings|vector|vectors|values|content_?vector|text_?vector|embedding_?vector|text_?embedding|content_?embedding|vec|emb)$/.test(
    snake(key),
  )
/** the place in a prompt where the chunks go */
export const namesSlot = (name: string): boolean =>
  /^(context|contexts|context_?str|context_?text|docs?|documents|documentation|sources|chunks|passages|snippets|retrieved\w*|knowledge\w*|search_?results|references|excerpts|evidence|relevant_?\w*|results|document_?context|summaries|data|information|background|articles|context_?\w*|\w+_context|\w+_docs|\w+_documents|\w+_chunks)$/.test(
    snake(name),
  )
/** who may see what: the parts into which collections are cut */
export const namesOwner = (name: string): boolean =>
  /(^|_)(user|users|tenant|org|organi[sz]ation|workspace|kb|knowledge_?base|project|bot|customer|account|team|session|client|dataset|course|department|group|owner|company|agent|assistant|thread|conversation|chat|library|folder|notebook|space|file|doc|document)(_|s?$|s_|id$|name$)/.test(
    snake(name),
  )
