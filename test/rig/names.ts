export const owner = 'octo'
export const repo = 'shop'
export const repository = `${owner}/${repo}`
/** More of the owner's repositories, the last one private. */
export const otherRepositories = ['octo/api', 'octo/web', 'octo/secret'] as const
