// Whether a text reads like something said to a model. English first, then the cues of other languages.

/** addressed to a model, or asking it for something */
const cues: readonly RegExp[] = [
  /\byou(?:'re| are| will| must| should| can| need| have)\b|\byour (?:task|role|job|goal|answers?|responses?|output|name|purpose|mission)\b|\bact as\b|\bas an? (?:expert|assistant|ai)\b/i,
  /\b(?:answer|respond|reply)\b.{0,60}\b(?:questions?|query|context|user|concise|only|using|with|in)\b|\buse (?:the|only|these|this)\b.{0,40}\b(?:context|documents?|information|sources?|following|tools?)\b/i,
  /\b(?:given|based on|according to|using|from) (?:the|this|these|an?|your) (?:\w+ ){0,3}(?:context|question|conversation|chat|history|text|documents?|article|query|information|input|content|following|data|code|message|instruction)\b/i,
  /(?:^|[\n.:!?*#-]\s*)(?:please |always |never |do not |don't |only )?(?:write|generate|create|extract|classify|summari[sz]e|translate|rewrite|rephrase|return|output|respond|provide|analy[sz]e|identify|determine|evaluate|rate|compare|convert|explain|describe|list|think|ensure|make sure|consider|complete|improve|fix|suggest|decide|choose|select|categori[sz]e|score|judge|answer|use|include|avoid|keep|tell|give)\b/i,
  /\b(?:do not|don't|never|must not|only|always|make sure to|please|step by step|in (?:json|markdown)|json (?:object|format)|the following|helpful assistant|below is an instruction)\b/i,
  /(?:^|\n)[\s#*]*(?:context|question|query|instructions?|input|output|response|answer|assistant|user|human|system|examples?|chat history|task|document|text|rules|format|constraints|kontext|frage|antwort|pregunta|respuesta|contexto|pergunta|resposta|entrée|réponse|consigne)\s*[:：]|(?:上下文|问题|回答|背景|质問|質問|コンテキスト|指示)\s*[:：]/iu,
  /\{\{?\s*\w*(?:context|question|query|input|history|chat|text|document|instruction|message|topic)\w*\s*\}?\}|<\/?(?:context|question|instructions?|examples?|documents?|system|task|rules|output|input)[^>]{0,20}>/i,
  /你是|请(?:根据|用|回答|你|将|直接|不要|以|按)|根据(?:以下|上下文|用户|提供)|不要|回答|扮演|作为一个|任务|あなたは|ください|してください|以下の|답변|당신은|하세요/,
  /\b(?:eres un|responde|utiliza|usa (?:el|la|los)|no inventes|você é|responda|use o|não|du bist|sie sind|antworte|beantworte|verwende|tu es|vous êtes|réponds|répondez|utilise)\b/i,
]
const certain =
  /^\s*(?:#+\s*)?(?:role:\s*)?(?:you are (?:an?|the|my|our|now|chatting|helping|\w+,)|your (?:task|job|role|goal) is|act as|imagine (?:that )?you|as an? (?:expert|assistant|ai)|你是|您是|あなたは|eres un|você é|du bist|tu es|vous êtes|당신은)/i
/** other texts with words like these: markup, queries, code, addresses, command lines */
const other =
  /^\s*(?:<!doctype|<html|<div|<style|<svg|<p[ >]|<h\d|select\s+[\w*]|insert into|create (?:table|index|or replace|extension)|alter table|with \w+ as \(|update \w+ set|match \(|delete from|import |from \w+ import|#!\/|https?:\/\/|\/\/|function |const |def |class |usage:|pip install|@import|\.[\w-]+ \{)/i

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** words, counting two characters of a script without spaces as one */
export function wordsIn(text: string): number {
  const dense = text.slice(0, 4000).match(cjk)?.length ?? 0
  return (
    Math.ceil(dense / 2) +
    (
      text
        .slice(0, 4000)
        .replace(/\{[^}\n]{0,60}\}/g, ' ')
        .match(/[\p{L}]{2,}/gu) ?? []
    ).filter((word) => !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word)).length
  )
}

export const isOtherText = (text: string): boolean => other.test(text.slice(0, 400))

/** labels with a slot each: `Question: {question}`, `### Input:\n{input}`, `query: {query}, context: {context}` */
const labelledSlot = /(?:^|[\s#*,(["'>])[\p{L}][\p{L} _-]{1,30}\**\s*[:：]\**\s{0,4}["'<`]{0,3}(?:\{[\w. {]|\{\}|%\(|\$\{|<<)/gu
/** lines that begin by telling what to do */
const orders =
  /(?:^|\n)\s*(?:[-*•]|\d+[.)])?\s*(?:please |always |never |do not |don't |only )?(?:write|use|include|provide|return|create|focus|make sure|ensure|avoid|keep|start|respond|answer|consider|list|add|follow|be|do not|don't|never|always|only)\b/gi
/** intents and flows of NeMo Guardrails are given to the model as examples */
const colang = /(?:^|\n)define (?:user|bot|flow) \w/

/** Reads like an instruction or a template for a model, wherever it was found. */
export function readsLikePrompt(text: string): boolean {
  const head = text.slice(0, 6000)
  if (isOtherText(head)) return false
  const slots = head.match(labelledSlot)?.length ?? 0
  if (wordsIn(head) < 4) return slots >= 2
  if (certain.test(head) || colang.test(head)) return true
  const found = cues.filter((cue) => cue.test(head)).length + (slots >= 2 ? 1 : 0) + ((head.match(orders)?.length ?? 0) >= 3 ? 1 : 0)
  return found >= 2
}

/** Begins by telling a model who it is or what to do: no other text does. */
export const isSaidToModel = (text: string): boolean => certain.test(text.slice(0, 400)) && wordsIn(text) >= 6

/** Three words or a word and a slot: enough where the text stands in a prompt's place. */
export const saysSomething = (text: string): boolean =>
  !isOtherText(text) && (wordsIn(text) >= 3 || (wordsIn(text) >= 1 && /\{/.test(text))) && !isBareQuestion(text)

/** what someone once asked, to try things out */
const isBareQuestion = (text: string): boolean => text.length < 120 && /^[^\n{]*[?？]\s*$/.test(text)
