/** Bytes to text: UTF-8, or UTF-16 by its byte order mark; null for binary content (a NUL in the first 8,000 bytes). Line ends become `\n`. */
export function decode(content: Uint8Array): string | null {
  const utf16 = content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : content[0] === 0xfe && content[1] === 0xff ? 'utf-16be' : null
  if (!utf16 && content.subarray(0, 8000).includes(0)) return null
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(content)
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
