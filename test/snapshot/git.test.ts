import { describe, expect, test } from '@jest/globals'
import { nameOfRemote, originName } from '../../src/snapshot/git.ts'
import { git, repositoryOf } from '../support/folder.ts'

describe('the name of a repository', () => {
  test.each([
    ['https://github.com/acme/chat.git', 'acme/chat'],
    ['https://user:secret@github.com/acme/chat', 'acme/chat'],
    ['git@github.com:acme/chat.git', 'acme/chat'],
    ['ssh://git@github.example.org:22/acme/chat.git', 'acme/chat'],
    ['https://gitlab.com/group/sub/chat/', 'sub/chat'],
    ['/srv/repos/acme/chat.git', null],
    ['file:///srv/acme/chat', null],
    ['https://github.com/acme', null],
    ['https://github.com/acme/ch at\nx', null],
  ])('%s is %s', (url, name) => expect(nameOfRemote(url)).toBe(name))

  test('comes from the remote origin', () => {
    const folder = repositoryOf({ a: '' })
    expect(originName(folder)).toBeNull()
    git(folder, 'remote', 'add', 'origin', 'https://token@github.com/acme/chat.git')
    expect(originName(folder)).toBe('acme/chat')
  })
})
