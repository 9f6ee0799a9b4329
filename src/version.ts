export const toolVersion = '0.1.0'

/** Where the action is published: `uses: HOME@v1`. */
export const home = 'OWNER/llmops-maturity'
