export const owner = 'octo'
export const repo = 'shop'
export const repository = `${owner}/${repo}`
