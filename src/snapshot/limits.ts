/** Caps on what one scan reads. What is cut becomes a notice. Bytes and counts. */
export const limits = {
  files: 200_000,
  fileBytes: 5_000_000,
  totalBytes: 1_500_000_000,
} as const
