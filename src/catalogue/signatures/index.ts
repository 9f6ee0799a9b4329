import providers from './providers.yml'

export const signatureFiles: readonly unknown[] = [providers]
