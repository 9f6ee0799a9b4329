// Values that leave for a cookie or rest in the database, readable and changeable by nobody else.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export interface Seal {
  close(text: string): string
  /** null where it was made by somebody else, or changed */
  open(sealed: string): string | null
}

const nonceBytes = 12
const tagBytes = 16

export function createSeal(secret: string, purpose: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
  return {
    close(text) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed) {
      const all = Buffer.from(sealed, 'base64url')
      if (all.length < nonceBytes + tagBytes) return null
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, nonceBytes))
        cipher.setAuthTag(all.subarray(nonceBytes, nonceBytes + tagBytes))
        return Buffer.concat([cipher.update(all.subarray(nonceBytes + tagBytes)), cipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
